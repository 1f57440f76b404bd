import { text as textOf } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, inject } from 'vitest';
import { opened } from '../../src/lib/edit/change-file/envelope.ts';
import { changeOf, type Change } from '../../src/lib/edit/change-file/schema.ts';
import { forEachTest, phone } from './page.ts';

/** The editor page of one test, and what was pressed and complained of in it. */
export class EditorPage {
  presses = 0;
  readonly complaints: string[] = [];
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(30_000);
    page.on('console', (said) => said.type() === 'error' && this.complaints.push(said.text()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: /^Sửa chỗ nào/ });
  }

  get text(): Locator {
    return this.page.getByRole('textbox', { name: /^Lời sẽ đăng/ });
  }

  get passage(): Locator {
    return this.page.getByRole('textbox', { name: /^Dán đoạn/ }).first();
  }

  get verdict(): Locator {
    return this.page.locator('.verdict').first();
  }

  get choice(): Locator {
    return this.page.locator('.choices').getByRole('button').first();
  }

  get download(): Locator {
    return this.page.getByRole('button', { name: 'Tải tệp đề nghị' });
  }

  /** Opens the page, at a unit where one is named. */
  async open(code = ''): Promise<void> {
    await this.page.goto(`${inject('site')}/quan-tri/${code && `?cau=${code}`}`);
    await (code ? this.text : this.search).waitFor();
  }

  async press(what: Locator): Promise<void> {
    this.presses += 1;
    await what.click();
  }

  /** The change in the file that a step makes. */
  async downloaded(step = () => this.press(this.download)): Promise<Change> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), step()]);
    expect(file.suggestedFilename()).toMatch(/^de-nghi-sua-\d{4}-\d\d-\d\d\.txt$/);
    return changeOf(await opened(await textOf(await file.createReadStream())));
  }

  /** Opens a letter as if it were pasted. */
  async openLetter(letter: string): Promise<void> {
    await this.press(this.page.getByText('Mở đề nghị đã nhận'));
    await this.page.locator('details textarea').fill(letter);
  }
}

/** A fresh editor page for each test of a file, on a phone. */
export function forEachEditor(use: (editor: EditorPage) => void): void {
  let page: Page;
  forEachTest(phone, (fresh) => {
    page = fresh;
  });
  beforeEach(() => use(new EditorPage(page)));
}
