export type Door = { href: string; label: string; main?: boolean };

/** What one can do next, as links large enough for a thumb. */
export function Doors({ label, doors }: { label: string; doors: Door[] }) {
  return (
    <nav className="doors no-print" aria-label={label}>
      <ul className="plain-list">
        {doors.map((door) => (
          <li key={door.href}>
            <a className={door.main ? 'button' : 'button-quiet'} href={door.href}>
              {door.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
