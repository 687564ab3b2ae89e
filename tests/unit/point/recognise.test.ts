import { describe, expect, it } from 'vitest';
import { MAX_POINT, MAX_POINTS, recognisePoints } from '@/lib/point/recognise';
import { typedPoints } from '@/lib/point/typed-points';

const LETTERS: [name: string, text: string, questions: string[]][] = [
  [
    'the common Russian letter, with a list of exhibits after it',
    `Военному комиссару Пермского края
№ 12-34/А от 05.11.2026

Здравствуйте. Мой брат призван в 2022 году.
Прошу ответить по пунктам:
1. Когда будет ротация?
2. На каком основании продлён срок;
3. Кем подписан приказ и где
можно с ним ознакомиться?

Приложения:
1. Копия ответа от 01.09.2026.
2. Копия паспорта.
3. Справка.
4. Выписка из приказа.

12.11.2026
С уважением, сестра`,
    ['Когда будет ротация?', 'На каком основании продлён срок', 'Кем подписан приказ и где можно с ним ознакомиться?'],
  ],
  [
    'brackets, and what is asked on one line',
    'Уважаемый прокурор!\n\nПрошу сообщить: 1) когда зарегистрировано обращение; 2) кому оно передано; 3) почему нет ответа.\n\nС уважением',
    ['когда зарегистрировано обращение', 'кому оно передано', 'почему нет ответа.'],
  ],
  [
    '"Вопрос 1:"',
    'Вопрос 1: Где он служит?\nВопрос 2: Кто командир?\nВопрос № 3. Когда отпуск?',
    ['Где он служит?', 'Кто командир?', 'Когда отпуск?'],
  ],
  [
    '"Question 2."',
    'Dear Sir or Madam,\n\nQuestion 1. When was it registered?\nQuestion 2. By whom?\n\nYours faithfully,\nA. Writer',
    ['When was it registered?', 'By whom?'],
  ],
  [
    'an English request with enclosures',
    `Dear Information Officer,

Please provide:
1. The number of complaints received in 2025.
2. The number answered within the time limit,
   by month where you hold it by month.
3. Any guidance on late answers.

Enclosures:
1. Letter of 3 March.
2. Acknowledgement of 9 March.
3. Reminder.
4. Proof of posting.

Yours faithfully`,
    [
      'The number of complaints received in 2025.',
      'The number answered within the time limit, by month where you hold it by month.',
      'Any guidance on late answers.',
    ],
  ],
  [
    'facts, then questions: the questions',
    `Обстоятельства дела:
1. Призван 27.09.2022.
2. Ранен 12.03.2024.
3. Рапорт подан 01.06.2025.
4. Рапорт не рассмотрен.

На основании изложенного прошу:
1. Рассмотреть рапорт.
2. Сообщить о принятом решении.
3. Выдать копию заключения.`,
    ['Рассмотреть рапорт.', 'Сообщить о принятом решении.', 'Выдать копию заключения.'],
  ],
  [
    'headings with questions of their own',
    `Прошу разъяснить:
1. О ротации:
1.1. Когда она будет?
1.2 Кто решает?
2. О выплатах:
2.1 Сколько начислено?
3. Кому подать рапорт?`,
    ['О ротации: Когда она будет?', 'О ротации: Кто решает?', 'О выплатах: Сколько начислено?', 'Кому подать рапорт?'],
  ],
  [
    'blank lines between the items, and a paragraph of an item',
    `Вопросы:

1. Почему обращение передано тому, на кого жалоба?

Это запрещено законом.

2. Кто за это отвечает?

Ответ прошу направить по адресу выше.`,
    ['Почему обращение передано тому, на кого жалоба? Это запрещено законом.', 'Кто за это отвечает?'],
  ],
  [
    'a line that begins with a number because it was wrapped',
    `Прошу сообщить:
1. Соблюдён ли срок, который установлен частью
5. статьи 11 закона?
2. Кто отвечает за
10.11 и другие дни?`,
    ['Соблюдён ли срок, который установлен частью 5. статьи 11 закона?', 'Кто отвечает за 10.11 и другие дни?'],
  ],
  ['exhibits alone', 'Направляю документы.\nПриложение:\n1. Копия рапорта на 2 л.\n2. Когда-то выданная справка.', []],
  ['exhibits nobody named', 'Прошу приобщить.\n\n1. Копия рапорта\n2. Копия ответа\n3. Справка', []],
  ['facts alone', 'Что произошло.\n1. Призван в октябре.\n2. Ранен в марте.', []],
  [
    'a list of exhibits before the questions',
    'К обращению прилагаю:\n1. Копию рапорта\n2. Копию ответа\n3. Копию жалобы\n\nОтветьте на вопросы:\n1) Когда?\n2) Где?',
    ['Когда?', 'Где?'],
  ],
  ['two lists as long: the last', 'Вопросы к округу:\n1. Когда?\n2. Где?\n\nВопросы к вам:\n1. Кто?\n2. Почему?', ['Кто?', 'Почему?']],
  ['dashes are no numbers', 'Прошу сообщить:\n— когда?\n— где?', []],
  ['dates and numbers of the head', '05.11.2026 № 1\n12.11.2026\n1.12.2026\nВ 2026 году писем не было.', []],
  ['no space after the number', 'Прошу:\n1.Провести проверку.\n2.Сообщить о ней.', ['Провести проверку.', 'Сообщить о ней.']],
  ['lines of Windows', 'Прошу:\r\n1. Провести проверку.\r\n2. Сообщить о ней.', ['Провести проверку.', 'Сообщить о ней.']],
  ['nothing at all', '', []],
  [
    'letters, a line each',
    'Прошу сообщить:\nа) когда ротация;\nб) кто решает;\nв) почему нет ответа.',
    ['когда ротация', 'кто решает', 'почему нет ответа.'],
  ],
  [
    'letters on one line',
    'Прошу сообщить: а) когда ротация; б) кто решает; (в) почему нет ответа.',
    ['когда ротация', 'кто решает', 'почему нет ответа.'],
  ],
  ['Latin letters', 'Please tell me: a) when it was registered; b) by whom.', ['when it was registered', 'by whom.']],
  ['№ glued', 'Вопросы:\n№1 Когда ротация?\n№2 Кто решает?', ['Когда ротация?', 'Кто решает?']],
  ['№ and a full stop', 'Вопросы:\n№ 1. Когда ротация?\n№ 2. Кто решает?', ['Когда ротация?', 'Кто решает?']],
  ['a number alone', 'Прошу ответить:\n1 Когда ротация\n2 Кто решает', ['Когда ротация', 'Кто решает']],
  ['a dash', 'Прошу ответить:\n1 - Когда ротация\n2 — Кто решает', ['Когда ротация', 'Кто решает']],
  ['a colon', 'Прошу ответить:\n1: Когда ротация\n2: Кто решает', ['Когда ротация', 'Кто решает']],
  ['keycaps', 'Прошу ответить:\n1️⃣ Когда ротация\n2️⃣ Кто решает', ['Когда ротация', 'Кто решает']],
  ['keycaps on one line', 'Прошу ответить: 1️⃣ Когда ротация 2️⃣ Кто решает', ['Когда ротация', 'Кто решает']],
  [
    'full stops on one line, beside a day and an article',
    'Прошу сообщить: 1. Когда ротация по ст. 2. Закона? 2. Кто решает с 27.09.2022? 3. Почему нет ответа?',
    ['Когда ротация по ст. 2. Закона?', 'Кто решает с 27.09.2022?', 'Почему нет ответа?'],
  ],
  [
    'full stops on one line, wrapped',
    'Прошу сообщить: 1. Когда же\nротация? 2. Кто решает?\n3. Почему?',
    ['Когда же ротация?', 'Кто решает?', 'Почему?'],
  ],
  ['a number left out', 'Прошу ответить:\n1. Когда ротация?\n3. Кто решает?\n4. Почему?', ['Когда ротация?', 'Кто решает?', 'Почему?']],
  [
    'the first ones left out, with a gap between',
    'Прошу ответить на каждый из них (номера прежние):\n\n3. Когда ротация?\n\n5. Кто решает?\n\nЧто нового: нет.',
    ['Когда ротация?', 'Кто решает?'],
  ],
  [
    'a list in brackets inside an item',
    'Прошу сообщить:\n1. 1) Когда ротация? 2) Кто решает?\n2. Почему нет ответа?',
    ['Когда ротация?', 'Кто решает?', 'Почему нет ответа?'],
  ],
  ['every number twice', 'Прошу сообщить:\n1. 1) Когда ротация?\n2. 2) Кто решает?', ['Когда ротация?', 'Кто решает?']],
  [
    'letters under a heading',
    'Прошу сообщить:\n1. О ротации:\nа) когда она;\nб) кто решает;\n2. О выплатах:\nа) сколько начислено.',
    ['О ротации: когда она', 'О ротации: кто решает', 'О выплатах: сколько начислено.'],
  ],
  [
    'facts of a matter that is called a question',
    'По вопросу демобилизации моего мужа поясняю:\n1. Мобилизован 27.09.2022.\n2. Ранен 12.03.2024.\n3. Лечение не окончено.',
    [],
  ],
  ['the same on one line', 'По вопросам демобилизации поясняю: 1. Мобилизован 27.09.2022. 2. Ранен 12.03.2024.', []],
  ['facts to be borne in mind', 'Прошу учесть:\n1. Мобилизован 27.09.2022.\n2. Ранен 12.03.2024.', []],
  [
    'days, sums and articles that begin a line',
    'Прошу помочь:\n1 мая 2026 года он ранен.\n2 Мая был рапорт.\n195 000 рублей не выплачено.\n№ 1 от 05.11.2026 не исполнен.\n5.59 КоАП нарушена.',
    [],
  ],
  ['blanks that nobody filled in', 'Прошу:\n1. ________________________\n2. ________________________\n\nОтвет прошу дать почтой.', []],
];

describe('questions typed into the field', () => {
  it.each([
    ['1. Когда?\n2. Кем?'],
    ['а) Когда?\nб) Кем?'],
    ['№1 Когда?\n№ 2. Кем?'],
    ['1 - Когда?\n2 — Кем?'],
    ['1 Когда?\n2 Кем?'],
    ['1️⃣ Когда?\n2️⃣ Кем?'],
    ['(1) Когда?\nВопрос 2: Кем?'],
  ])('%j leave their numbers behind', (typed) => {
    expect(typedPoints(typed)).toEqual({ ok: true, texts: ['Когда?', 'Кем?'] });
  });

  it('keep what is no number', () => {
    const lines = ['№ 1 от 05.11.2026 где?', '12.11.2026 был ответ?', '195 000 рублей где?', '3 Мая был рапорт?', 'А когда?'];
    expect(typedPoints(lines.join('\n'))).toEqual({ ok: true, texts: lines });
  });
});

describe('the numbered questions of a letter', () => {
  it.each(LETTERS)('%s', (_, text, questions) => {
    expect(recognisePoints(text)).toEqual(questions);
  });

  it('are at most as many as the database can hold apart, and none too long', () => {
    const many = Array.from({ length: 99 }, (_, at) => `${at + 1}. Вопрос ${'о'.repeat(30)}?`).join('\n');
    expect(recognisePoints(many)).toHaveLength(MAX_POINTS);
    const [long] = recognisePoints(`1. Почему ${'а'.repeat(5_000)}?`);
    expect(long).toHaveLength(MAX_POINT);
  });

  it('are found in a moment, whatever stands there', () => {
    const hostile = [
      ' '.repeat(20_000),
      '1.'.repeat(10_000),
      '1) '.repeat(7_000),
      '(((1'.repeat(5_000),
      '\n1.'.repeat(7_000),
      'к '.repeat(10_000),
    ];
    const began = performance.now();
    for (const text of hostile) expect(recognisePoints(text).length).toBeLessThanOrEqual(MAX_POINTS);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
