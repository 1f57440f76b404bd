import { displayEdition } from '../../cite/administrative.ts';
import { citationFiles, formsText } from '../../cite/all-forms.ts';
import { packed } from '../../cite/unit-citation.ts';
import { sectionsOf } from '../../plan/place.ts';
import { embedPath, pageIds } from '../../read/reserved.ts';
import { editionPath, editionsFolder } from '../../read/edition-names.ts';
import { editionWords } from '../../words/edition-words.ts';
import { shortLinkWords } from '../../words/vi.ts';
import { atomFeed, feedPath } from '../feed.ts';
import { embedCodes, embedPage } from '../outreach/embed.ts';
import { pressPictures } from '../outreach/pictures.ts';
import { scriptsText } from '../outreach/script-text.ts';
import { pictureFaces } from '../share/faces.ts';
import { dataFiles } from '../data/data-files.ts';
import { openData } from '../data/tables.ts';
import { editionHolding } from '../editions/editions.ts';
import { keptKit, pictureFile, scriptFile } from '../kit/kit-files.ts';
import { headersFile } from '../policy/headers.ts';
import { shortLinks } from '../ledger/short-links.ts';
import { frozenPage } from './frozen-page.ts';
import type { Site } from './site.ts';
import { leadOnPage } from './small-page.ts';

/** A file of the site that a whole page would be too much for. */
export interface SmallFile {
  /** Inside the site: `gp-2/noi-dung/index.html`. */
  file: string;
  text(): string | Uint8Array;
}

const file = (name: string, text: SmallFile['text']): SmallFile => ({ file: name, text });
const page = (path: string, text: SmallFile['text']) => file(`${path.slice(1)}index.html`, text);

/**
 * The files of which each clause has several: citations to download and for the cite control, short
 * links, frozen pages and those that lead to them; facts alone, scripts and pictures; the feed; the
 * open data, and what was made for print; the headers for a static host.
 *
 * @param style of the frozen pages
 */
export function smallFiles(site: Site, style: string): SmallFile[] {
  const { plan, editions, publication } = site;
  const { measures } = pictureFaces();
  return [
    file('_headers', () => headersFile(publication.base)),
    // A server that counts answers with its own: where none does, nothing is said to be missing.
    ...(plan.pages['thong-ke'] ? [file('thong-ke/luot-xem.json', () => 'null\n')] : []),
    ...citedFiles(site),
    ...shortLinks(plan).map(({ path, code, to, label }) => {
      const { title, leads } = shortLinkWords;
      const lead = { title: title(label, code), lead: leads(code), to, label };
      return page(path, () => leadOnPage(lead, publication));
    }),
    ...frozenFiles(site, style),
    ...embedCodes(plan).map((code) => page(embedPath(code), () => embedPage(site, code))),
    ...sectionsOf(plan).map((doc) => file(scriptFile(doc, 'txt'), () => scriptsText(plan, doc))),
    ...pressPictures(plan).map(({ name, svg }) =>
      file(pictureFile(name, 'svg'), () => svg(measures)),
    ),
    file(feedPath.slice(1), () => atomFeed(plan, editions, publication)),
    ...dataFiles(openData(site)),
    ...keptKit(site),
  ];
}

/** RIS, BibTeX, CSL-JSON and every form as text, of the whole and of every clause; and what each page offers to cite. */
function citedFiles({ citations: { whole, clauses, pages } }: Site): SmallFile[] {
  const forms = [...citationFiles, { extension: 'txt', make: formsText }];
  return [
    ...[whole, ...clauses.values()].flatMap((citation) =>
      forms.map(({ extension, make }) =>
        file(`trich-dan/${citation.code}.${extension}`, () => make(citation)),
      ),
    ),
    ...[...pages].map(([code, each]) => file(`trich-dan/trang/${code}.json`, () => packed(each))),
  ];
}

/**
 * A clause stands at the first edition with that wording; where a later one has it too, that leads
 * there, and what an address is shortened to leads to their list.
 */
function frozenFiles(site: Site, style: string): SmallFile[] {
  const { path: history, short } = site.plan.pages['lich-su']!;
  const all = { title: editionWords.list, lead: editionWords.listed, label: short };
  const folder = page(`/${editionsFolder}/`, () =>
    leadOnPage({ ...all, to: `${history}#${pageIds.editions}` }, site.publication),
  );
  const pages = site.editions.flatMap((edition) =>
    Object.entries(edition.clauses).map(([clause, hash]) => {
      const path = editionPath(edition.name, clause);
      const first = editionHolding(site.editions, clause, hash)!;
      if (first === edition.name) return page(path, () => frozenPage(site, edition, clause, style));
      const told = displayEdition(edition.name);
      const lead = {
        title: `${editionWords.title(told)}: ${clause}`,
        lead: editionWords.leads(told),
        to: editionPath(first, clause),
        label: editionWords.title(displayEdition(first)),
      };
      return page(path, () => leadOnPage(lead, site.publication));
    }),
  );
  return [folder, ...pages];
}
