import { today } from '../../words/day.ts';
import { editorWords } from '../../words/editor-words.ts';
import { button, copyAndSay, element } from '../../words/nodes.ts';
import type { Page } from './page.ts';
import { changeFormAddress, changeLetterAddress } from '../channels.ts';

export type Site = Record<'contact' | 'repository' | 'name', string>;

/** The buttons that send a change, of which only what has an address is there, and what opens one. */
export function sendView(page: Page, site: Site): HTMLElement {
  const status = element('p', { role: 'status' });
  const say = (text: string) => void (status.textContent = text);
  const failed = (error: unknown) => say((error as Error).message || editorWords.failed);
  const withLetter = (act: (letter: string) => unknown) => () =>
    page.letter().then(async (letter) => act(letter), failed);
  const saved = (letter: string) =>
    say(`${editorWords.downloaded(download(letter))} ${page.left.textContent}`);
  const copied = (letter: string) => copyAndSay(letter, editorWords.copied, status);
  const subject = editorWords.subject(site.name);
  const go = (address: typeof changeLetterAddress) =>
    withLetter(async (letter) => {
      const whole = address(site, subject, letter);
      if (!whole) await copied(letter);
      if (!whole) say(editorWords.mailPaste);
      location.assign(whole ?? address(site, subject, '')!);
    });
  const { contact, repository } = site;
  const read = (letter: string) => page.receive(letter).then(() => say(editorWords.opened), failed);
  return element(
    'section',
    { 'aria-label': editorWords.send },
    element('h2', {}, editorWords.send),
    page.noteBox,
    page.left,
    element(
      'p',
      { class: 'buttons' },
      button(editorWords.download, withLetter(saved)),
      button(editorWords.copy, withLetter(copied)),
      contact !== '' && button(editorWords.mail, go(changeLetterAddress)),
      repository !== '' && button(editorWords.issue, go(changeFormAddress)),
    ),
    !contact && !repository && element('p', {}, editorWords.noChannel),
    openBox(read),
    status,
  );
}

/** Hands the browser the file, and returns its name. */
function download(letter: string): string {
  const href = URL.createObjectURL(new Blob([letter], { type: 'text/plain' }));
  const name = editorWords.file(today({}));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  return name;
}

function openBox(read: (letter: string) => Promise<void>): HTMLElement {
  const file = element('input', { type: 'file', accept: '.txt,text/plain' });
  file.addEventListener('change', () => void file.files?.[0]?.text().then(read));
  const pasted = element('textarea', { rows: '2' });
  // One pasting may be told of line by line.
  let last = '';
  pasted.addEventListener('input', () => {
    const { value } = pasted;
    if (value.includes(']') && value !== last) void read(value);
    last = value;
  });
  return element(
    'details',
    {},
    element('summary', {}, editorWords.open),
    element('label', {}, editorWords.openFile, file),
    element('label', {}, editorWords.openPasted, pasted),
  );
}
