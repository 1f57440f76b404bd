import type { ConfigData } from 'html-validate';

/** What the pages are validated against; each rule switched off has its reason. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Tables are laid out as blocks on phones, which costs them their roles in some
    // browsers; they are spelled out on purpose (lib/render/tables.ts).
    'no-redundant-role': 'off',
  },
};
