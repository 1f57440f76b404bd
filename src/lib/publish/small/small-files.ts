import { displayEdition } from '../../cite/administrative.ts';
import { citationFiles, formsText } from '../../cite/all-forms.ts';
import { packed } from '../../cite/unit-citation.ts';
import { sectionsOf } from '../../plan/place.ts';
import { embedPath } from '../../read/reserved.ts';
import { editionPath } from '../../read/edition-names.ts';
import { editionWords } from '../../words/edition-words.ts';
import { shortLinkWords } from '../../words/vi.ts';
import { atomFeed, feedPath } from '../feed.ts';
import { embedCodes, embedPage } from '../outreach/embed.ts';
import { pressPictures } from '../outreach/pictures.ts';
import { scriptsText } from '../outreach/script.ts';
import { pictureFaces } from '../share/faces.ts';
import { dataFiles } from '../data/data-files.ts';
import { openData } from '../data/tables.ts';
import { clausePages } from '../editions/last.ts';
import { keptKitFiles, pictureFile, scriptFile } from '../kit/kit-files.ts';
import { headersFile } from '../policy/headers.ts';
import { shortLinks } from '../ledger/short-links.ts';
import { frozenPage } from './frozen-page.ts';
import { leadOnPage } from './lead-on-page.ts';
import type { Site } from './site.ts';

/** A file of the site that a whole page would be too much for. */
export interface SmallFile {
  /** Inside the site: `gp-2/noi-dung/index.html`. */
  file: string;
  text(): string | Uint8Array;
}

/**
 * The files of which each clause has several: citations to download and for the cite control, short
 * links, frozen pages and those that lead to them; facts alone, scripts and pictures; the feed; the
 * open data, and what was made for print; the headers for a static host.
 *
 * @param style of the frozen pages
 */
export function smallFiles(site: Site, style: string): SmallFile[] {
  const { plan, publication } = site;
  const headers = { file: '_headers', text: () => headersFile(publication.base) };
  // A server that counts answers with its own: where none does, nothing is said to be missing.
  const visits = plan.pages['thong-ke']
    ? [{ file: 'thong-ke/luot-xem.json', text: () => 'null\n' }]
    : [];
  return [
    headers,
    ...visits,
    ...formFiles(site),
    ...leadOnFiles(site),
    ...frozenFiles(site, style),
    ...embedFiles(site),
    ...outreachFiles(site),
    { file: feedPath.slice(1), text: () => atomFeed(plan, site.editions, publication) },
    ...dataFiles(openData(site)),
    ...keptKitFiles(site),
  ];
}

const forms = [...citationFiles, { extension: 'txt', make: formsText }];

/** RIS, BibTeX, CSL-JSON and every form as text, of the whole and of every clause; and what each page offers to cite. */
function formFiles({ citations: { whole, clauses, pages } }: Site): SmallFile[] {
  return [
    ...[whole, ...clauses.values()].flatMap((citation) =>
      forms.map(({ extension, make }) => ({
        file: `trich-dan/${citation.code}.${extension}`,
        text: () => make(citation),
      })),
    ),
    ...[...pages].map(([code, page]) => ({
      file: `trich-dan/trang/${code}.json`,
      text: () => packed(page),
    })),
  ];
}

const pageAt = (path: string) => `${path.slice(1)}index.html`;

/** Short links: `/gp-2/`, `/gp-2/noi-dung/`. */
function leadOnFiles({ plan, publication }: Site): SmallFile[] {
  return shortLinks(plan).map(({ path, code, to, label }) => ({
    file: pageAt(path),
    text: () => {
      const { title, leads } = shortLinkWords;
      return leadOnPage({ title: title(label, code), lead: leads(code), to, label }, publication);
    },
  }));
}

/**
 * A clause stands at the first edition with that wording; where a later one has it too, that leads
 * there.
 */
function frozenFiles(site: Site, style: string): SmallFile[] {
  const byName = new Map(site.editions.map((edition) => [edition.name, edition]));
  return clausePages(site.editions).map(({ edition, clause, first }) => ({
    file: pageAt(editionPath(edition, clause)),
    text: () =>
      first === edition
        ? frozenPage(site, byName.get(edition)!, clause, style)
        : leadOnPage(
            {
              title: `${editionWords.title(displayEdition(edition))}: ${clause}`,
              lead: editionWords.leads(displayEdition(edition)),
              to: editionPath(first, clause),
              label: editionWords.title(displayEdition(first)),
            },
            site.publication,
          ),
  }));
}

/** Scripts to be printed or pasted anywhere, and pictures that the press may use. */
function outreachFiles({ plan }: Site): SmallFile[] {
  const { measures } = pictureFaces();
  return [
    ...sectionsOf(plan).map((doc) => ({
      file: scriptFile(doc, 'txt'),
      text: () => scriptsText(plan, doc),
    })),
    ...pressPictures(plan).map(({ name, svg }) => ({
      file: pictureFile(name, 'svg'),
      text: () => svg(measures),
    })),
  ];
}

/** Facts that others frame, at every address one ever had. */
function embedFiles(site: Site): SmallFile[] {
  return embedCodes(site.plan).map((code) => ({
    file: pageAt(embedPath(code)),
    text: () => embedPage(site, code),
  }));
}
