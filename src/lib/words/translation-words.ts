/** What the pages in other languages say around their sentences; of Khmer in Vietnamese, until a person writes it. */
export const languageNames = { en: 'English', km: 'Tiếng Khmer' } as const;

export const translationWords = {
  en: {
    none: 'There is no English summary yet.',
    noneInVietnamese: 'Chưa có bản tiếng Anh.',
    unchecked: 'Not yet checked by a native speaker.',
    uncheckedInVietnamese: 'Chưa được người bản ngữ kiểm.',
    checked: (by: string, on: string) => `Checked by ${by}, ${on}.`,
    lead: 'Each sentence renders one Vietnamese sentence, with its sources at the link.',
    original: 'in Vietnamese',
    outdated: 'Outdated: the Vietnamese sentence has changed since this was translated.',
  },
  km: {
    none: '',
    noneInVietnamese:
      'Chưa có bản tiếng Khmer. Trang này chờ một người viết tiếng Khmer; ban biên tập không dùng máy dịch.',
    unchecked: '',
    uncheckedInVietnamese: 'Bản tiếng Khmer chưa được người bản ngữ kiểm.',
    checked: (by: string, on: string) => `Người kiểm: ${by}, ${on}.`,
    lead: '',
    original: 'câu tiếng Việt',
    outdated: 'Câu tiếng Việt đã đổi lời từ khi được dịch.',
  },
} as const;
