/** Said wherever the law is shown. */
export const notAdvice = {
  ru: 'Это не юридическая консультация. Сроки посчитаны по тексту закона; проверьте их, прежде чем на них опираться.',
  en: 'This is not legal advice. The terms are counted from the text of the law; check them before you rely on them.',
};
