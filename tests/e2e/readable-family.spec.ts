import { readable } from './support/reading';

readable('nobody');
readable('family');
