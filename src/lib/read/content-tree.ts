/** A content folder in memory, as it is stored: path inside it (with `/`) → text. */
export type ContentTree = Map<string, string>;

/** Stands for the text of a symbolic link: half a character, which no decoded file can hold. */
export const linkMark = '\uD800';
