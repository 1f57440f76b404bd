/** One way to cite: its name and the text to copy. */
export interface Form {
  name: string;
  text: string;
}

/**
 * Reads back what `formsText` wrote, in the browser.
 *
 * @example
 * readForms('Tên\n\nĐịa chỉ\n/a/\n\nGhi chú.') // { title: 'Tên', forms: [{ name: 'Địa chỉ', text: '/a/' }], note: 'Ghi chú.' }
 */
export function readForms(file: string): { title: string; forms: Form[]; note: string } {
  const parts = file
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\n\n');
  return {
    title: parts[0] ?? '',
    note: parts.at(-1) ?? '',
    forms: parts.slice(1, -1).map((part) => {
      const [name = '', ...text] = part.split('\n');
      return { name, text: text.join('\n') };
    }),
  };
}
