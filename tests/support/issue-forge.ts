import { createHash } from 'node:crypto';
import type { Answered, Asked } from './forge.ts';

/** Who may do what in a job. */
export type Rights = Record<string, string>;

interface Commit {
  tree: string;
  parents: string[];
  message: string;
}

const repository = '/repos/ubnd/ke-hoach';
const refused = (status: number, message: string): Answered => ({ status, body: { message } });
const done = (body: unknown, status = 200): Answered => ({ status, body });

/** What a list answers: a page of it, at most a hundred at once. */
function pageOf<Item>(all: Item[], query: URLSearchParams): Item[] {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return all.slice(start, start + size);
}

/**
 * A repository with one issue as GitHub's API keeps and guards it: what a job has no right to it
 * refuses with 403, what does not fit with 422, and of a transferred issue it leads on.
 */
export class IssueForge {
  readonly number = 1;
  readonly main = '0'.repeat(39) + '1';
  issue: Record<string, unknown> = {};
  labels = new Set<string>();
  comments: { id: number; user: { id: number }; body: string }[] = [];
  readonly rights = new Map([
    ['chu', 'admin'],
    ['bien-tap', 'write'],
    ['phan-loai', 'read'],
  ]);
  readonly refs = new Map([['heads/main', this.main]]);
  readonly commits = new Map<string, Commit>([
    [this.main, { tree: 'cay-main', parents: [], message: 'main' }],
  ]);
  readonly trees = new Map<string, Map<string, string>>([['cay-main', new Map()]]);
  readonly pulls: { number: number; title: string; head: string; base: string; body: string }[] =
    [];
  /** Rights of the job that asks. */
  job: Rights = {};
  /** Answers instead of its own, once each, by the request. */
  readonly faults = new Map<string, Answered>();
  /** What others do just before a request. */
  readonly before = new Map<string, () => void>();
  isTransferred = false;
  #made = 1;

  answer({ method, path, body }: Asked): Answered {
    const { pathname, searchParams } = new URL(path, 'http://x');
    const key = `${method} ${pathname.slice(repository.length)}`;
    const own = [...this.before].find(([start]) => key.startsWith(start));
    if (own) this.before.delete(own[0]);
    own?.[1]();
    const fault = [...this.faults].find(([start]) => key.startsWith(start));
    if (fault) this.faults.delete(fault[0]);
    if (fault) return fault[1];
    if (!this.#mayAsk(method, key)) return refused(403, 'Resource not accessible by integration');
    return (
      this.#ofComment(key, body) ??
      this.#ofIssue(key, searchParams) ??
      this.#moved(key, body) ??
      this.#ofGit(key, body) ??
      this.#ofPulls(key, body, searchParams)
    );
  }

  /** Somebody's commit on a branch. */
  commit(branch: string, message: string): string {
    const parents = [this.refs.get(`heads/${branch}`) ?? this.main];
    const sha = this.#hash();
    this.commits.set(sha, { tree: this.commits.get(parents[0]!)!.tree, parents, message });
    this.refs.set(`heads/${branch}`, sha);
    return sha;
  }

  #hash(): string {
    this.#made += 1;
    return this.#made.toString(16).padStart(40, '0');
  }

  #mayAsk(method: string, key: string): boolean {
    if (method === 'GET') return true;
    const [, area = ''] = /^\w+ \/(\w+)/.exec(key) ?? [];
    const right = { issues: 'issues', git: 'contents', pulls: 'pull-requests' }[area];
    return right !== undefined && this.job[right] === 'write';
  }

  #ofComment(key: string, body: Asked['body']): Answered | undefined {
    const { number } = this;
    const comment = /^PATCH \/issues\/comments\/(\d+)$/.exec(key)?.[1];
    const text = String(body.body);
    if (comment || key === `POST /issues/${number}/comments`) {
      if (text.length > 65_536) return refused(422, 'body is too long');
      const known = this.comments.find(({ id }) => String(id) === comment);
      if (comment && !known) return refused(404, 'Not Found');
      if (known) known.body = text;
      else this.comments.push({ id: this.comments.length + 1, user: { id: 41898282 }, body: text });
      return done({}, known ? 200 : 201);
    }
    return undefined;
  }

  #ofIssue(key: string, query: URLSearchParams): Answered | undefined {
    const { number } = this;
    const labels = [...this.labels].map((name) => ({ name }));
    const login = /^GET \/collaborators\/([^/]+)\/permission$/.exec(key)?.[1];
    if (login) {
      const permission = this.rights.get(decodeURIComponent(login));
      return permission ? done({ permission }) : refused(404, 'not a user');
    }
    switch (key) {
      case `GET /issues/${number}`:
        return this.isTransferred
          ? { status: 301, body: {}, headers: { location: '/repos/ubnd/kho-khac/issues/9' } }
          : done({ ...this.issue, labels });
      case `GET /issues/${number}/comments`:
        return done(pageOf(this.comments, query));
      case `DELETE /issues/${number}/labels/nhan-sua`:
        return this.labels.delete('nhan-sua') ? done([]) : refused(404, 'Label does not exist');
    }
    // Where a transferred one is now.
    if (key.endsWith('/9')) return done({ ...this.issue, url: 'x', number: 9, labels });
    return undefined;
  }

  #ofGit(key: string, body: Asked['body']): Answered | undefined {
    const named = /^GET \/git\/ref\/(.+)$/.exec(key)?.[1];
    const asked = /^GET \/git\/commits\/(.+)$/.exec(key)?.[1];
    if (named) {
      const sha = this.refs.get(named);
      return sha ? done({ object: { sha } }) : refused(404, 'Not Found');
    }
    if (asked) {
      const commit = this.commits.get(asked);
      return commit ? done({ sha: asked, tree: { sha: commit.tree } }) : refused(404, 'Not Found');
    }
    switch (key) {
      case 'POST /git/trees': {
        const base = this.trees.get(String(body.base_tree));
        if (!base) return refused(422, 'base_tree is not a valid tree oid');
        const entries = (body.tree as { path: string; content: string }[]).map(
          ({ path, content }) => [path, content] as const,
        );
        const tree = new Map([...base, ...entries]);
        // A tree is named by what it holds.
        const sha = createHash('sha1')
          .update(JSON.stringify([...tree]))
          .digest('hex');
        this.trees.set(sha, tree);
        return done({ sha }, 201);
      }
      case 'POST /git/commits': {
        const { tree, parents, message } = body as unknown as Commit;
        if (!this.trees.has(tree) || parents.some((each) => !this.commits.has(each)))
          return refused(422, 'Tree SHA does not exist');
        const sha = this.#hash();
        this.commits.set(sha, { tree, parents, message });
        return done({ sha, tree: { sha: tree } }, 201);
      }
      case 'POST /git/refs': {
        const name = String(body.ref).replace(/^refs\//, '');
        if (this.refs.has(name)) return refused(422, 'Reference already exists');
        this.refs.set(name, String(body.sha));
        return done({}, 201);
      }
    }
    return undefined;
  }

  #moved(key: string, { sha, force }: Asked['body']): Answered | undefined {
    const name = /^PATCH \/git\/refs\/(.+)$/.exec(key)?.[1];
    return name ? this.#move(name, String(sha), force === true) : undefined;
  }

  #move(name: string, sha: string, force: boolean): Answered {
    const now = this.refs.get(name);
    if (!now) return refused(422, 'Reference does not exist');
    if (!force && !this.#isAbove(sha, now)) return refused(422, 'Update is not a fast forward');
    this.refs.set(name, sha);
    return done({});
  }

  #isAbove(sha: string, below: string): boolean {
    return (
      sha === below ||
      (this.commits.get(sha)?.parents ?? []).some((parent) => this.#isAbove(parent, below))
    );
  }

  #ofPulls(key: string, body: Asked['body'], query: URLSearchParams): Answered {
    const at = (head: string) => this.pulls.filter((each) => `ubnd:${each.head}` === head);
    if (key === 'GET /pulls') return done(at(query.get('head')!));
    if (key !== 'POST /pulls') return refused(404, 'Not Found');
    const { title, head, base, body: text } = body as Record<string, string>;
    if (at(`ubnd:${head}`).length || !this.refs.has(`heads/${head}`))
      return refused(422, 'Validation Failed');
    const pull = { number: 100 + this.pulls.length, title, head, base, body: text };
    this.pulls.push(pull as (typeof this.pulls)[number]);
    return done(pull, 201);
  }
}
