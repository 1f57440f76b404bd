// Đếm lượt xem: node deploy/dem-luot-xem.mjs ‹thư mục nhật ký› ‹so-dia-chi.json› ‹tệp đếm› ‹tệp đăng› [‹đường dẫn, như /ke-hoach/›]
// Plain JavaScript for any Node. A day that is over goes into the file of counts, once, and its log goes.
import fs from 'node:fs';
import { createInterface } from 'node:readline';

const [logs, ledger, counts, published, base = ''] = process.argv.slice(2);
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const write = (file, value) => {
  fs.writeFileSync(`${file}.moi`, JSON.stringify(value));
  fs.renameSync(`${file}.moi`, file);
};
// Days as nginx names its logs: by the clock of this machine.
const dayOf = (time) => new Date(time).toLocaleDateString('sv-SE');
const [today, weekAgo] = [dayOf(Date.now()), dayOf(Date.now() - 6 * 864e5)];
const under = `/${base}/`.replace(/\/+/g, '/');
const known = { '/': { title: 'Trang chủ' }, ...read(ledger).pages };
const kept = fs.existsSync(counts) ? read(counts) : { days: {}, pages: {} };
for (const name of fs.readdirSync(logs).sort()) {
  const day = name.replace(/\.log$/, '');
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || day > today) continue;
  const isNew = !(day in kept.days);
  for await (const line of createInterface({ input: fs.createReadStream(`${logs}/${name}`) })) {
    const [date, asked = '', by] = line.split(' ');
    const page = asked.startsWith(under) ? asked.slice(under.length - 1) : '';
    if (!isNew || date !== day || by !== 'nguoi' || !Object.hasOwn(known, page)) continue;
    kept.days[day] = (kept.days[day] ?? 0) + 1;
    kept.pages[page] = (kept.pages[page] ?? 0) + 1;
  }
  if (day === today) continue;
  kept.days[day] ??= 0;
  write(counts, kept);
  fs.rmSync(`${logs}/${name}`);
}
const shown = (count) => (count < 5 ? 'dưới 5' : count);
const total = (days) => shown(days.reduce((sum, [, count]) => sum + count, 0));
const days = Object.entries(kept.days).sort();
const most = Object.entries(kept.pages).sort(([, a], [, b]) => b - a).slice(0, 100); // prettier-ignore
const since = (first) => days.filter(([day]) => day >= first);
const [pages, month] = [most.map(([page, count]) => [page, known[page].title, shown(count)]), days.slice(-31).map(([day, count]) => [day, shown(count)])]; // prettier-ignore
write(published, { day: today, today: total(since(today)), week: total(since(weekAgo)), all: total(days), days: month, pages }); // prettier-ignore
