import { describe, expect, it } from 'vitest';
import type { SourceData } from '../read/schemas.ts';
import { bibliographyEntry, shortCitation, shownTitle } from './citation.ts';

const source: SourceData = {
  type: 'article-newspaper',
  title: '[Bài về tăng trưởng]',
  'container-title': 'Thanh Niên',
  issued: '2024-01-19',
  language: 'vi',
  provenance: 've-sau',
  read: 'doan-trich',
  accessed: '2026-11',
  'so-lieu': [],
};

describe('citations', () => {
  it('name the newspaper and the day beside the text', () => {
    expect(shortCitation(source)).toBe('Thanh Niên, 19/1/2024.');
  });

  it('say so when the day is not known', () => {
    expect(shortCitation({ ...source, issued: undefined })).toBe('Thanh Niên, không rõ ngày.');
  });

  it('quote a real title, not the description in its place', () => {
    expect(bibliographyEntry(source).title).toBe(source.title);
    expect(bibliographyEntry({ ...source, title: 'Tên thật' }).title).toBe('“Tên thật”');
  });

  it('show on pages a description without the brackets that exports keep', () => {
    expect(shownTitle(source)).toBe('Bài về tăng trưởng');
    expect(shownTitle({ title: 'Tên [thật]' })).toBe('“Tên [thật]”');
  });
});
