import { readForms, type Form } from '../sources/read-forms.ts';
import { copyButton } from './copy-button.ts';
import { citeChooser } from './vi.ts';

/** Puts a copy button at every form that stands on the page. */
export function addFormButtons(): void {
  for (const list of document.querySelectorAll<HTMLElement>('.cite-forms')) {
    const status = statusLine();
    for (const text of list.querySelectorAll('dd')) {
      const name = text.previousElementSibling?.textContent ?? '';
      text.append(' ', copyButton(name, text.textContent ?? '', status));
    }
    list.after(status);
  }
}

/** Puts before the list of clauses a select that shows the chosen clause's forms. */
export function startCiteChooser(): void {
  const place = document.querySelector<HTMLElement>('[data-cite-chooser]');
  if (!place) return;
  const select = selectOf(place.closest('.clause')!);
  const label = document.createElement('label');
  label.append(citeChooser.choose, select);
  const shown = document.createElement('div');
  place.append(label);
  place.after(shown);
  const show = () => void showForms(place.dataset.citeChooser!, select.value, shown);
  select.addEventListener('change', () => {
    const address = new URL(location.href);
    address.searchParams.set('khoan', select.value);
    history.replaceState(null, '', address);
    show();
  });
  const asked = new URLSearchParams(location.search).get('khoan');
  if (asked) select.value = asked;
  if (select.value) show();
}

/** A select made of the list that stands on the page: a group for each section. */
function selectOf(section: Element): HTMLSelectElement {
  const select = document.createElement('select');
  select.append(new Option(citeChooser.none, ''));
  for (const details of section.querySelectorAll('details')) {
    const group = document.createElement('optgroup');
    group.label = details.querySelector('summary')!.textContent!;
    for (const link of details.querySelectorAll<HTMLElement>('[data-cite]'))
      group.append(new Option(link.textContent!, link.dataset.cite));
    select.append(group);
  }
  return select;
}

async function showForms(folder: string, code: string, shown: HTMLElement): Promise<void> {
  shown.replaceChildren();
  if (!code) return;
  const status = statusLine();
  shown.append(status);
  try {
    const response = await fetch(`${folder}${code}.txt`);
    if (!response.ok) throw new Error(String(response.status));
    const { title, forms, note } = readForms(await response.text());
    status.before(element('h3', title), element('p', note), formList(forms, status));
  } catch {
    status.textContent = citeChooser.failed;
  }
}

function formList(forms: Form[], status: Element): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'cite-forms';
  for (const { name, text } of forms) {
    const definition = element('dd', text);
    definition.append(' ', copyButton(name, text, status));
    list.append(element('dt', name), definition);
  }
  return list;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function statusLine(): HTMLElement {
  const status = document.createElement('p');
  status.role = 'status';
  return status;
}
