/**
 * A new section as somebody left it who did what it asks: a quotation, the status of what that
 * names, no draft any more. What is not known is left out: nothing was searched for.
 */
export function written(draft: string, quotation: string, source: string): string {
  return draft
    .replace('draft: true\n', '')
    .replace(/^# Viết xong.*\n/m, '')
    .replace(/^# (?=status:| )/gm, '')
    .replace(/(?<=- thing: ).*/, quotation)
    .replace(/^Tiểu mục này chưa được viết.*$/m, `> ${quotation}[@${source}]`)
    .replace(/\n## [^\n]*\{#chua-biet\}[^]*$/, '');
}
