import { regionOf } from '@/lib/official/directory/regions';
import type { PublicRegions } from '@/lib/signature/read-public-lists';
import type { Words } from '@/lib/words/words';
import { signedWords } from './signed-so-far';

/** Where signatures came from, rounded, small numbers hidden; how that was done stands below. A plain table: it is read on old telephones. */
export function RegionsTable({ w, counted }: { w: Words; counted: PublicRegions }) {
  const { regions } = counted;
  return (
    <>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{w.t('signature.regions.region')}</th>
            <th scope="col" className="num">
              {w.t('signature.regions.signatures')}
            </th>
          </tr>
        </thead>
        <tbody>
          {regions.map(({ code, signatures }) => (
            <tr key={code}>
              <th scope="row">{nameOf(w, code)}</th>
              <td>{signatures === null ? w.t('signature.regions.hidden') : w.number(signatures)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="source">{w.t('signature.regions.method', { total: signedWords(w, counted) })}</p>
    </>
  );
}

function nameOf(w: Words, code: string): string {
  const region = regionOf(code);
  return region ? w.pick({ ru: region.nameRu, en: region.nameEn }) : code;
}
