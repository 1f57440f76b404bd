import { describe, expect, it } from 'vitest';
import { addressOf, readPages } from '../support/dist.ts';
import { real } from '../support/content.ts';

// Permanent: chosen once, never renamed. A line may be added, none may go.
const permanent = `
/ /ke-hoach/ /boi-canh/
/muc-tieu/ /muc-tieu/nong-thon-moi/ /muc-tieu/nhom-dau-dong-bang-song-cuu-long/
/nhiem-vu-trong-tam/ /nhiem-vu-trong-tam/xay-dung-dang-he-thong-chinh-tri/
/nhiem-vu-trong-tam/kiem-soat-dich-phuc-hoi-kinh-te/ /nhiem-vu-trong-tam/doi-ngoai-quoc-phong-an-ninh/
/nhiem-vu-trong-tam/khat-vong-van-hoa-con-nguoi/ /nhiem-vu-trong-tam/phap-luat-dan-chu/
/nhiem-vu-trong-tam/dat-dai-tai-nguyen-moi-truong/
/dot-pha-chien-luoc/ /dot-pha-chien-luoc/the-che/ /dot-pha-chien-luoc/nguon-nhan-luc/
/dot-pha-chien-luoc/ket-cau-ha-tang/
/giai-phap/ /giai-phap/kiem-soat-covid-19-phat-trien-kinh-te/ /giai-phap/kinh-te-bien/
/giai-phap/cong-nghiep-hoa-hien-dai-hoa/ /giai-phap/khu-kinh-te-khu-cong-nghiep/
/giai-phap/ha-tang-do-thi/ /giai-phap/nhan-luc-khoa-hoc-cong-nghe/ /giai-phap/van-hoa-xa-hoi/
/giai-phap/bien-doi-khi-hau-moi-truong/ /giai-phap/hieu-luc-chinh-quyen/
/giai-phap/quoc-phong-an-ninh/ /giai-phap/doi-ngoai-hoi-nhap/
/to-chuc-thuc-hien/ /to-chuc-thuc-hien/cu-the-hoa-phoi-hop/ /to-chuc-thuc-hien/bao-cao/
/to-chuc-thuc-hien/tuyen-truyen/
/ket-qua/ /doi-chieu/ /co-quan/ /thuat-ngu/ /nguon/ /toan-van/ /tim-kiem/
/trich-dan/ /lich-su/ /gop-y/ /ve-trang-nay/ /muc-luc/
`
  .trim()
  .split(/\s+/);

const { plan } = real;
const sections = plan.reading.filter(({ code }) => code.includes('-'));
const pages = readPages();
const sectionPages = [...pages].filter(([, html]) =>
  /data-code="(?:mt|nv|dp|gp|th)-\d+\./.test(html),
);

describe('addresses', () => {
  it.each(permanent)('%s stands', (address) => {
    expect([...pages.keys()].map(addressOf)).toContain(address);
  });

  it('include a page for an address that is not there', () => {
    expect(pages.has('404.html')).toBe(true);
  });
});

describe('every page', () => {
  it.each([...pages])('%s shows no note or markup that was left unread', (_file, html) => {
    // What stands as code tells editors how to write it.
    const text = html.replace(/<(style|script|code)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ');
    expect(text).not.toMatch(/\[@|\{#|\*\*|undefined|\[object/);
  });
});

describe('every clause', () => {
  const clauses = sectionPages.flatMap(([file, html]) =>
    file.startsWith('toan-van')
      ? []
      : [...html.matchAll(/data-code="([^"]+)" data-provenance="([^"]*)"/g)].map((match) => ({
          file,
          code: match[1]!,
          provenance: match[2]!,
        })),
  );

  it('says whose words it reports', () => {
    const written = sections.flatMap((doc) => doc.clauses.map(({ code }) => code));
    expect(clauses.map(({ code }) => code).sort()).toEqual(written.sort());
    for (const { provenance } of clauses)
      expect(provenance).toMatch(/^(ke-hoach|cap-tren|ve-sau|bien-tap)( |$)/);
  });

  it('has a code of its own', () => {
    const codes = clauses.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('stands again in the full text under its code', () => {
    const full = pages.get('toan-van/index.html')!;
    for (const { code } of clauses) expect(full).toContain(`id="${code}"`);
  });

  it('never gives the national tasks and breakthroughs as words of the plan alone', () => {
    const national = clauses.filter(({ code }) => /^(nv|dp)-\d+\.noi-dung$/.test(code));
    expect(national).toHaveLength(9);
    for (const { provenance } of national) expect(provenance).toContain('cap-tren');
  });

  it('is told on the home page not to be the plan’s where it is of the whole country', () => {
    const home = pages.get('index.html')!;
    for (const group of ['nv', 'dp'])
      expect(home).toMatch(
        new RegExp(`<h3 id="${group}"[\\s\\S]{0,400}?</h3>\\s*<p[^>]*>Lời của Nghị quyết`),
      );
  });

  it('is never the plan’s alone where it explains or says what is unknown', () => {
    const editors = clauses.filter(({ code }) => /\.(?:giai-thich|chua-biet)$/.test(code));
    expect(editors.length).toBeGreaterThanOrEqual(sections.length);
    for (const { code, provenance } of editors) expect(provenance, code).toContain('bien-tap');
  });
});
