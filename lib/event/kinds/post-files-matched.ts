import { z } from 'zod';
import { eventKind } from './kind';

export const postFilesMatched = eventKind({
  code: 'post_files_matched',
  noun: 'post',
  payload: z.object({ files: z.number().int(), matched: z.number().int() }),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ files, matched }, { w }) =>
    w.pick({
      ru: `Файлы публикаций сверены по SHA-256: присланы ${w.number(files)}, узнаны ${w.number(matched)}`,
      en: `Files of posts taken down by their SHA-256: ${w.number(files)} sent, ${w.number(matched)} recognised`,
    }),
});
