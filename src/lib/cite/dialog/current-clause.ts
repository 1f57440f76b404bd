export function markCurrentClause(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.find((entry) => entry.isIntersecting)?.target.id;
      if (!seen) return;
      for (const link of links)
        if (link.hash === `#${seen}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
    },
    { rootMargin: '0px 0px -70% 0px' },
  );
  document.querySelectorAll('.clause h2[id]').forEach((heading) => observer.observe(heading));
}
