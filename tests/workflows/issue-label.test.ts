import { describe, expect, it } from 'vitest';
import {
  committed,
  eventOf,
  forEachIssue,
  forge,
  good,
  happens,
  head,
  label,
  message,
  nothingDone,
  opens,
  other,
  rewrites,
  said,
} from '../support/issue-story.ts';

forEachIssue(60);

describe('a label', () => {
  it.each([
    ['of who may only sort issues', 'phan-loai', 'User'],
    ['of a stranger', 'nguoi-la', 'User'],
    ['of a program that may write', 'bien-tap', 'Bot'],
  ])('%s makes nothing', async (_, who, type) => {
    await opens(good);
    const { ended } = await happens(label(who, type));
    nothingDone();
    if (type === 'Bot') expect(ended).toEqual({});
    else expect(forge.labels).toEqual(new Set());
  });

  it('of another name starts nothing', async () => {
    await opens(good);
    expect((await happens(label('bien-tap', 'User', 'bug'))).ended).toEqual({});
    nothingDone();
  });

  it('that came with the issue, from a template or its writer, is taken off before it counts', async () => {
    forge.labels.add('nhan-sua');
    await opens(good);
    expect(forge.labels).toEqual(new Set());
    const event = eventOf('labeled', { who: 'bien-tap', label: 'nhan-sua' });
    await happens(event);
    nothingDone();
  });

  it('set before anything was answered waits for somebody to read the answer', async () => {
    await opens(good);
    forge.comments.length = 0;
    await happens(label());
    nothingDone();
    expect(forge.labels).toEqual(new Set());
    expect(said()).toContain('đọc lại lời trên');
    await happens(label());
    expect(committed().message).toBe(message);
  });

  it('does not count for what the issue says since', async () => {
    await opens(good);
    rewrites(other);
    await happens(label());
    nothingDone();
    expect(forge.labels).toEqual(new Set());
  });

  it('does not count when the text changed while it was being read', async () => {
    await opens(good);
    const event = label();
    const edit = rewrites(other);
    await happens(event);
    nothingDone();
    await happens(edit);
    expect(forge.labels).toEqual(new Set());
  });

  it('does not count for the words of a comment that somebody else wrote', async () => {
    await opens(good);
    const forged = { id: 9, user: { id: 5 }, body: said() };
    forge.comments = [forged];
    await happens(label());
    nothingDone();
    expect(forge.comments[0]).toEqual(forged);
  });

  it('counts for what the own comment named, however many others wrote before it', async () => {
    forge.comments = Array.from({ length: 200 }, (_, at) => ({
      ...{ id: at + 1, user: { id: 5 }, body: 'Lời bàn.' },
    }));
    await opens(good);
    await happens(rewrites(other));
    await happens(rewrites(good));
    expect(forge.comments).toHaveLength(201);
    await happens(label());
    expect(committed().message).toBe(message);
  });

  it('of a closed issue, or one that went elsewhere, makes nothing', async () => {
    await opens(good);
    forge.issue.state = 'closed';
    await happens(label());
    forge.issue.state = 'open';
    forge.isTransferred = true;
    await happens(label());
    nothingDone();
    expect((await happens(eventOf('transferred'))).ended).toEqual({});
  });
});

describe('the branch of an issue', () => {
  it('stays as it is where somebody else wrote on it', async () => {
    await opens(good);
    await happens(label());
    const theirs = forge.commit('de-nghi/phieu-1', 'Người sửa thêm');
    await happens(rewrites(other));
    await happens(label());
    expect(head()).toBe(theirs);
    expect(said()).toContain('đã có người ghi thêm');
    expect(forge.labels).toEqual(new Set());
  });

  it('is not taken where somebody made it first', async () => {
    await opens(good);
    const theirs = forge.commit('de-nghi/phieu-1', 'Nhánh của người khác');
    await happens(label());
    expect(head()).toBe(theirs);
    expect(forge.pulls).toEqual([]);
  });

  it.each([
    ['makes it', 'POST /git/refs'],
    ['moves it', 'PATCH /git/refs'],
  ])('is left to another run that %s meanwhile', async (_, request) => {
    await opens(good);
    if (request.startsWith('PATCH')) {
      await happens(label());
      await happens(rewrites(other));
    }
    let theirs = '';
    forge.before.set(request, () => {
      theirs = forge.commit('de-nghi/phieu-1', 'Lần chạy kia');
    });
    await happens(label());
    expect(head()).toBe(theirs);
    expect(said()).toContain('đã có người ghi thêm');
  });

  it('is left alone while the forge says 409', async () => {
    await opens(good);
    await happens(label());
    const first = head();
    await happens(rewrites(other));
    forge.faults.set('PATCH /git/refs', { status: 409, body: {} });
    await happens(label());
    expect(head()).toBe(first);
    expect(said()).toContain('đã có người ghi thêm');
  });

  it.each([
    ...['GET /issues/1', 'GET /issues/1/comments', 'GET /collaborators', 'GET /git/ref/'],
    ...['GET /git/commits', 'POST /git/trees', 'POST /git/commits', 'POST /git/refs'],
  ])('is not made when the forge wants a pause at %s', async (request) => {
    await opens(good);
    const headers = { 'x-ratelimit-remaining': '0' };
    forge.faults.set(request, { status: 403, body: { message: 'rate limit exceeded' }, headers });
    const { ended } = await happens(label());
    expect(ended.accept).toMatchObject({ code: 1 });
    expect(ended.accept!.stderr).toContain('chạy lại sau ít phút');
    nothingDone();
    // The same run again, when the pause is over.
    await happens(eventOf('labeled', { who: 'bien-tap', label: 'nhan-sua' }));
    expect(committed().message).toBe(message);
  });

  it.each(['GET /pulls', 'POST /pulls', 'PATCH /issues/comments'])(
    'is told of by the same run again where the forge broke off at %s',
    async (request) => {
      await opens(good);
      forge.faults.set(request, { status: 502, body: {} });
      expect((await happens(label())).ended.accept).toMatchObject({ code: 1 });
      const first = head();
      await happens(eventOf('labeled', { who: 'bien-tap', label: 'nhan-sua' }));
      expect(head()).toBe(first);
      expect(forge.pulls).toHaveLength(1);
      expect(said()).toContain(first);
    },
  );
});
