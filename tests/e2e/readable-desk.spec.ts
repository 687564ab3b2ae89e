import { readable } from './support/reading';

readable('organizer');
// What an admin sees and an organizer does not.
readable('admin', { only: /^\/ru\/desk\/(members|calendars|recounts)/ });
// The campaign's own steps and texts, as who keeps them sees them.
readable('editor', { only: /^\/ru\/desk\/advice/ });
