import 'server-only';
import type { ImportFormat } from './format';
import { ovdinfo } from './ovdinfo';
import { petitionJson } from './petition-json';
import { telegram } from './telegram';

/** The files that can be read in. */
export const FORMATS: readonly ImportFormat[] = [ovdinfo, telegram, petitionJson];

export const formatOf = (code: string): ImportFormat | undefined => FORMATS.find((format) => format.code === code);
