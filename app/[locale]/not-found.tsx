import { headers } from 'next/headers';

/** Missing and forbidden look the same. Next gives this page no params, so it speaks both languages. */
export default async function NotFound() {
  await headers();
  return (
    <main id="main" className="band plain-page">
      <title>404 · Homeward</title>
      <section lang="ru">
        <h1>Такой страницы нет</h1>
        <p>Возможно, ссылка устарела или эта страница вам не видна.</p>
        <p>
          <a href="/ru">На первую страницу</a>
        </p>
      </section>
      <section lang="en">
        <h2>There is no such page</h2>
        <p>The link may be old, or you may not see this page.</p>
        <p>
          <a href="/en">To the first page</a>
        </p>
      </section>
    </main>
  );
}
