import { editedUnit, editorPath } from '../../read/reserved.ts';
import style from './cite-dialog.css?inline';
import { addStyle, button, copyAndSay, element, setChildren } from '../../words/nodes.ts';
import { addressNote } from '../administrative.ts';
import type { Citation } from '../clause-citation.ts';
import { citeUnit, unpacked, type PageCitations } from '../unit-citation.ts';
import { today } from '../../words/day.ts';
import { fileLinks, formLists } from './cite-forms.ts';
import { closeOnBack } from './close-on-back.ts';
import { carriesSource, carrySource } from './copy-with-source.ts';
import { citeActions, citeWords } from '../../words/vi.ts';

type Scope = keyof typeof citeActions.scopes;
type Clause = PageCitations['clauses'][number];

/**
 * Opens the cite control of a page: for a unit of a clause, the clause, or the whole page.
 *
 * @param code of the clause: `gp-2.noi-dung`
 * @param unitId the last part of the unit's code; without it the clause is cited first
 */
export async function openCite(base: string, code: string, unitId?: string): Promise<void> {
  const folder = `${base.replace(/\/$/, '')}/trich-dan/`;
  const response = await fetch(`${folder}trang/${code.split('.')[0]}.json`).catch(() => undefined);
  const data = response?.ok ? unpacked(await response.text()) : undefined;
  const clause = data?.clauses.find(({ citation }) => citation.code === code);
  // Without its data, the file of forms that serves without script.
  if (data && clause) show(base, data.page, clause, unitId);
  else location.assign(`${folder}${code}.txt`);
}

function show(base: string, page: Citation, clause: Clause, unitId: string | undefined): void {
  const unstyle = addStyle(style);
  const dialog = element('dialog', { class: 'cite-dialog', 'aria-label': citeActions.heading });
  const units = unitSelect(clause, unitId);
  const forms = element('div', {});
  const status = element('p', { role: 'status' });
  const correct = element('a', {}, citeActions.correct);
  const cite = (scope: Scope) => {
    const unit = clause.units.find(({ id }) => id === units.value);
    const chosen = { unit: unit && citeUnit(clause.citation, unit), clause: clause.citation, page };
    units.parentElement!.hidden = scope !== 'unit';
    const at = scope === 'unit' ? `${clause.citation.code}.${units.value}` : clause.citation.code;
    // Not by what search uses too, which would have to fetch it apart.
    correct.href = `${base.replace(/\/$/, '')}${editorPath}?${editedUnit}=${at}`;
    showForms(forms, { ...chosen[scope]!, accessed: today({}) }, status);
  };
  const scopes = scopeButtons(clause.units.length > 0, unitId ? 'unit' : 'clause', cite);
  units.addEventListener('change', () => cite('unit'));
  const close = button(citeActions.close, () => dialog.close());
  const header = element('header', {}, element('h2', {}, citeActions.heading), close);
  dialog.append(
    header,
    scopes,
    units.parentElement!,
    forms,
    sourceSwitch(),
    element('p', {}, correct),
    status,
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    unstyle();
  });
  document.body.append(dialog);
  cite(unitId ? 'unit' : 'clause');
  dialog.showModal();
  closeOnBack(dialog);
}

function showForms(forms: Element, citation: Citation, status: Element): void {
  const address = new URL(citation.address, document.baseURI).href;
  const share = async () => {
    try {
      await navigator.share({ title: citation.title, url: address });
    } catch (error) {
      if ((error as Error).name !== 'AbortError')
        await copyAndSay(address, citeWords.address, status);
    }
  };
  setChildren(
    forms,
    element('h3', {}, citation.title),
    element('p', {}, addressNote(citation)),
    ...formLists(citation, address, status),
    fileLinks(citation),
    element('p', {}, button(citeActions.share, share)),
  );
}

/** Inside its label. */
function unitSelect({ units }: Clause, unitId: string | undefined): HTMLSelectElement {
  const options = units.map(({ id, shown }) => new Option(shown, id));
  const select = element('select', {}, ...options);
  if (unitId) select.value = unitId;
  element('label', {}, citeActions.chooseUnit, select);
  return select;
}

function scopeButtons(
  hasUnits: boolean,
  first: Scope,
  choose: (scope: Scope) => void,
): HTMLFieldSetElement {
  const set = element('fieldset', {}, element('legend', {}, citeActions.scope));
  for (const [scope, words] of Object.entries(citeActions.scopes) as [Scope, string][]) {
    if (scope === 'unit' && !hasUnits) continue;
    const radio = element('input', { type: 'radio', name: 'cite-scope' });
    radio.checked = scope === first;
    radio.addEventListener('change', () => choose(scope));
    set.append(element('label', {}, radio, ` ${words}`));
  }
  return set;
}

function sourceSwitch(): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = carriesSource();
  box.addEventListener('change', () => carrySource(box.checked));
  return element('label', {}, box, ` ${citeActions.withSource}`);
}
