import { readable } from './support/reading';

readable('organizer');
// What an admin sees and an organizer does not.
readable('admin', { only: /^\/ru\/desk\/members\/[0-9a-f-]{36}$/ });
