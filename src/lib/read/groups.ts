/** The plan's five groups: the letters of their codes, and their folders. */
export const folderOf: Record<string, string> = {
  mt: 'muc-tieu',
  nv: 'nhiem-vu-trong-tam',
  dp: 'dot-pha-chien-luoc',
  gp: 'giai-phap',
  th: 'to-chuc-thuc-hien',
};

/** The folders of the groups. */
export const sectionFolders = Object.values(folderOf);

/** The groups' codes, in the plan's order. */
export const groupCodes = Object.keys(folderOf);

/** The letters of any group's code: the source of a regular expression. */
export const groupPattern = groupCodes.join('|');
