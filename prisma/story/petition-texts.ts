type Text = { lang: string; title: string; body: string };

/** What the petitions of the story say. */
export const RETURN: readonly Text[] = [
  {
    lang: 'ru',
    title: 'Назовите день, когда мобилизованные вернутся домой',
    body: `Мы — семьи мобилизованных. Наших мужей, сыновей и братьев призвали осенью 2022 года. Срок, на который их призвали, не назван до сих пор.

Мы просим:

1. Назвать день, не позднее которого каждый мобилизованный вернётся домой.
2. Назвать документ, которым этот день установлен, и того, кто за него отвечает.
3. До этого дня дать каждому отпуск, который ему положен.

Каждая из нас писала об этом сама. Ответы, которые мы получили, одинаковы слово в слово. Теперь мы просим вместе.`,
  },
  {
    lang: 'en',
    title: 'Name the day on which the mobilised come home',
    body: `We are families of mobilised men. Our husbands, sons and brothers were called up in the autumn of 2022. For how long, nobody has said to this day.

We ask you:

1. To name the day by which every mobilised man will be home.
2. To name the document that sets this day, and who answers for it.
3. Until then, to give each of them the leave that is his.

Each of us has written about this herself. The answers we received are the same word for word. Now we ask together.`,
  },
  {
    lang: 'de',
    title: 'Nennen Sie den Tag, an dem die Mobilisierten heimkehren',
    body: `Wir sind Familien von Mobilisierten. Unsere Männer, Söhne und Brüder wurden im Herbst 2022 einberufen. Für wie lange, hat bis heute niemand gesagt.

Wir bitten darum, den Tag zu nennen, bis zu dem jeder von ihnen zu Hause ist.`,
  },
];

export const LEAVE: Text = {
  lang: 'ru',
  title: 'Отпуск каждому, кто два года без отпуска',
  body: 'Просим проверить, кто из мобилизованных не был в отпуске больше двух лет, и отпустить каждого хотя бы на две недели.',
};

export const CANDIDATE: Text = {
  lang: 'ru',
  title: 'Подписи за кандидата, который обещал вернуть мобилизованных',
  body: 'Собираем подписи на бумаге в сборных пунктах. Не больше 2 500 из одного региона: остальное не примут.',
};

export const DOCTORS: Text = {
  lang: 'ru',
  title: 'Врачебную комиссию — до отправки, а не после',
  body: 'Просим не отправлять раненых в часть, пока не готово заключение военно-врачебной комиссии.',
};
