// @ts-check
// After a post that was refused its page is drawn anew, and another tab may have changed it meanwhile: the form is
// not there any more, and with it the words of the refusal and all that was typed. So the refusal is told here
// too, and where the page has no form that shows it, it is put at the page's beginning.
import { AsyncLocalStorage } from 'node:async_hooks';

/** @typedef {{ error: string, title: string, said: string[], kept: string, typed: { name: string, text: string }[] }} Refusal lib/form/tell-refusal.ts */
/** @typedef {{ refusal?: Refusal }} Post */

/** @type {AsyncLocalStorage<Post>} */
const posts = new AsyncLocalStorage();

// A bundler loads lib's files for itself: what both sides share stands on globalThis.
/** @type {any} */ (globalThis).homewardTellRefusal = (/** @type {Refusal} */ refusal) => {
  const post = posts.getStore();
  if (post) post.refusal = refusal;
};

/**
 * Does `work` so that a refusal within it is told to `post`.
 * @template T
 * @param {Post} post
 * @param {() => Promise<T>} work
 */
export const duringPost = (post, work) => posts.run(post, work);

/**
 * The page with the refusal and what was typed, where no form on it shows them: before all else if the form is
 * gone, in the form's own summary if only some of its fields are.
 * @param {string} html
 * @param {Refusal | undefined} refusal
 */
export function withRefusal(html, refusal) {
  if (!refusal) return html;
  if (/<title data-failed/.test(html)) return withLostFields(html, refusal);
  const own = /<title\b[^>]*>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? 'Homeward';
  const said = [...new Set(refusal.said)].map((text) => `<p>${escaped(text)}</p>`).join('');
  const notice = `<title data-failed>${escaped(refusal.error)}: ${own}</title><div class="error-summary" role="alert" aria-labelledby="error-summary"><h2 id="error-summary">${escaped(refusal.title)}</h2>${said}${givenBack(refusal, refusal.typed)}</div>`;
  return html.replace(/<main\b[^>]*>/, (main) => main + notice);
}

/**
 * The form's summary has nothing but a heading and lines, so it ends with the first `</div>`.
 * @param {string} html
 * @param {Refusal} refusal
 */
function withLostFields(html, refusal) {
  const lost = refusal.typed.filter(({ name }) => !html.includes(` name="${name}"`));
  return html.replace(/<div class="error-summary"[\s\S]*?(?=<\/div>)/, (summary) => {
    const linked = summary.replace(/<a href="#([^"]*)">([\s\S]*?)<\/a>/g, (link, id, text) => (html.includes(` id="${id}"`) ? link : text));
    return linked + givenBack(refusal, lost);
  });
}

/**
 * @param {Refusal} refusal
 * @param {Refusal['typed']} typed
 */
const givenBack = ({ kept }, typed) =>
  typed.length === 0 ? '' : `<p>${escaped(kept)}</p>${typed.map(({ text }) => `<pre class="typed">${escaped(text)}</pre>`).join('')}`;

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
