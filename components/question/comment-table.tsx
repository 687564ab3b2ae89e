import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import { COMMENT_ANSWERS } from '@/lib/question/comment-answers';
import type { CommentView } from '@/lib/question/read-comments';
import type { Words } from '@/lib/words/words';
import { CommentWait } from './comment-wait';

/** Requests for comment, one a row: who asked whom, and for how many days nothing was heard. */
export function CommentTable({ w, rows }: { w: Words; rows: CommentView[] }) {
  const columns = ['outlet', 'to', 'askedOn', 'answer', 'wait'].map((key) => ({ key, label: w.t(`question.comments.${key}`) }));
  return (
    <DataTable
      caption={w.t('question.comments.title')}
      hideCaption
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <a key="outlet" href={`/${w.locale}/desk/questions/comments/${row.id}`}>
            {row.outlet}
          </a>,
          w.pick({ ru: row.nameRu, en: row.nameEn }),
          <Day key="asked" w={w} day={row.askedOn} short />,
          <Tag key="answer" tone={COMMENT_ANSWERS[row.answer].tone}>
            {w.pick(COMMENT_ANSWERS[row.answer])}
          </Tag>,
          <CommentWait key="wait" w={w} is={row} size="row" />,
        ],
      }))}
    />
  );
}
