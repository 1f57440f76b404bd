import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { administrativeForms, addressNote, displayEdition, retoldForm } from './administrative.ts';
import { allForms, citationFiles, formsText, universityForm } from './all-forms.ts';
import type { Citation } from './clause-citation.ts';
import { apaForm, bib, cslItem, ris } from './formats.ts';

const citation: Citation = {
  code: 'gp-2.noi-dung',
  title: 'Kinh tế biển & 50% {mới}: Nội dung dài đến mức phải xuống dòng trong tệp trích dẫn',
  place: 'mục “Kinh tế biển”, tiểu mục “Nội dung”',
  date: '2026-11-24',
  edition: undefined,
  accessed: '2026-11-27',
  frozen: undefined,
  reported: false,
  address: '/giai-phap/kinh-te-bien/#noi-dung',
  official: false,
  ofPlan: true,
  ofEditors: false,
  sources: ['Cẩm Tú (2021), bài báo'],
  siteName: 'Kế hoạch 1740',
  through: 'Cẩm Tú, 2021',
  publisher: undefined,
  document: { full: 'Quyết định số 1 ngày 2 của tỉnh về biển', short: 'Quyết định số 1' },
};
const frozen: Citation = {
  ...citation,
  edition: '2026-11-24-2',
  address:
    'https://ke-hoach-mot-nghin-bay-tram-bon-muoi.example.vn/phien-ban/2026-11-24-2/#gp-2.noi-dung',
  official: true,
  publisher: 'Đơn vị A & B',
};

describe.each(citationFiles)('a .$extension file', ({ make }) => {
  it.each([citation, frozen])('reads back with the same title, date and address', (each) => {
    const [read] = new Cite(make(each)).data;
    const { id, type, title, issued, URL, language, note } = cslItem(each);
    expect(read).toMatchObject({ id, type, title, issued, URL, language, note });
  });

  it('names no author, and a publisher only when there is one', () => {
    expect(new Cite(make(citation)).data[0]).not.toHaveProperty('author');
    expect(new Cite(make(citation)).data[0]).not.toHaveProperty('publisher');
    expect(new Cite(make(frozen)).data[0]).toMatchObject({ publisher: 'Đơn vị A & B' });
  });
});

describe('an RIS file', () => {
  it('breaks no line, so that no word or address is torn', () => {
    for (const line of ris(frozen).trim().split('\n')) expect(line).toMatch(/^[A-Z][A-Z\d] {2}-/);
  });
});

describe('a BibTeX file', () => {
  it('keeps every Vietnamese mark, escapes what TeX would take for its own, and has the code as key', () => {
    const text = bib(citation);
    expect(text).toContain('@online{gp-2.noi-dung,');
    expect(text).toContain('biển');
    expect(text).toContain('\\& 50\\%');
    expect(text).toContain('month = nov,');
  });
});

describe('the administrative form', () => {
  it('is full at first mention and short later', () => {
    expect(administrativeForms(citation)).toEqual({
      full: 'Quyết định số 1 ngày 2 của tỉnh về biển (trích theo Cẩm Tú, 2021; mục “Kinh tế biển”, tiểu mục “Nội dung”, trang web “Kế hoạch 1740”)',
      short: 'Quyết định số 1',
    });
  });

  it('never gives as the decision what others report', () => {
    const { full, short } = administrativeForms({ ...citation, ofPlan: false });
    expect(full).toMatch(/^Mục “Kinh tế biển”.* \(trang viết về Quyết định số 1 ngày 2 .*\)$/);
    expect(short).not.toContain('Quyết định');
  });

  it('of the whole is the document itself, and says through what it was read', () => {
    const whole = { ...citation, place: undefined };
    expect(administrativeForms(whole)).toEqual({
      full: 'Quyết định số 1 ngày 2 của tỉnh về biển (trích theo Cẩm Tú, 2021)',
      short: 'Quyết định số 1',
    });
    expect(administrativeForms({ ...whole, through: '' })).toEqual(citation.document);
  });
});

describe('the “trích theo” form', () => {
  it('says through what the decision was read, where and from what day', () => {
    expect(retoldForm(citation)).toBe(
      'Quyết định số 1, trích theo Cẩm Tú (2021), bài báo; mục “Kinh tế biển”, tiểu mục “Nội dung”, trang web “Kế hoạch 1740”, bản ngày 24/11/2026, /giai-phap/kinh-te-bien/#noi-dung',
    );
  });

  it('names the edition where one holds the wording', () => {
    expect(retoldForm(frozen)).toContain(', bản lưu ngày 24/11/2026, https://');
  });

  it('names three sources and counts the rest', () => {
    const sources = ['Báo A', 'Báo B', 'Báo C', 'Báo D', 'Báo E'];
    expect(retoldForm({ ...citation, ofPlan: false, sources })).toMatch(
      /^Trích theo Báo A; Báo B; Báo C; và 2 nguồn khác ghi ở đó; mục/,
    );
  });

  it('says of the editors’ words that they are theirs', () => {
    const theirs = { ...citation, ofPlan: false, ofEditors: true };
    expect(retoldForm({ ...theirs, sources: [] })).toMatch(/^Lời của ban biên tập; mục/);
    expect(retoldForm(theirs)).toMatch(
      /^Lời của ban biên tập, có phần trích theo Cẩm Tú \(2021\), bài báo; mục/,
    );
  });
});

describe('the note on the address', () => {
  it('names the edition that holds this wording', () => {
    expect(addressNote(frozen)).toBe('Bản lưu ngày 24/11/2026, lần 2 giữ đúng lời văn này.');
  });

  it('says that there is no edition yet, and no official address', () => {
    expect(addressNote(citation)).toMatch(/Chưa có bản lưu .* Chưa có địa chỉ chính thức/);
  });

  it.each([
    ['2026-11-24', 'ngày 24/11/2026'],
    ['2026-11-24-12', 'ngày 24/11/2026, lần 12'],
  ])('shows the edition %s as %s', (edition, shown) => {
    expect(displayEdition(edition)).toBe(shown);
  });
});

describe('the other forms', () => {
  it('are a list without two of one name, each one text without an empty line at its ends', () => {
    for (const each of [citation, frozen, { ...citation, reported: true }]) {
      const forms = allForms(each);
      expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
      for (const { name, text } of forms) {
        expect(text, name).toBe(text.trim());
        expect(text, name).not.toMatch(/undefined|null|^$/);
      }
    }
  });

  it('of a university put the publisher first, or the title while there is none', () => {
    expect(universityForm(frozen)).toMatch(/^Đơn vị A & B \(2026\), Kinh tế biển.*noi-dung$/);
    expect(universityForm(citation)).toMatch(/^Kinh tế biển.* \(2026\), trang web .*truy cập ngày/);
  });

  it('of APA 7 are as its style makes them', () => {
    for (const each of [citation, frozen]) {
      const options = { template: 'apa', lang: 'en-US' };
      const made = new Cite(cslItem(each)).format('bibliography', options).trim();
      expect(apaForm(each)).toBe(made);
    }
  });

  it('stand whole in the text file, but for the day of reading, which is for its reader to say', () => {
    const text = formsText(frozen);
    for (const { name, text: form } of allForms({ ...frozen, accessed: undefined }))
      expect(text).toContain(`\n\n${name}\n${form}\n`);
    expect(formsText(citation)).toContain('truy cập ngày …/…/…');
  });
});
