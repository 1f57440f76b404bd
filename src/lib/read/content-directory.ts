/** The content folder: `PLAN_CONTENT_DIR`, by default `content`. Another plan is another folder. */
export function contentDirectory(): string {
  return process.env.PLAN_CONTENT_DIR || 'content';
}

/** Where editors find the content: what is built is a copy of it, which `PLAN_CONTENT_DIR` then names. */
export function editedDirectory(): string {
  return process.env.EDITED_CONTENT_DIR || contentDirectory();
}
