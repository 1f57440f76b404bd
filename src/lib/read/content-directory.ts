/** The content folder: `PLAN_CONTENT_DIR`, by default `content`. Another plan is another folder. */
export function contentDirectory(): string {
  return process.env.PLAN_CONTENT_DIR || 'content';
}
