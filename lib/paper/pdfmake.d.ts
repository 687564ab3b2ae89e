/** The part of pdfmake 0.3 that is used here: the package has no types of its own. */
declare module 'pdfmake' {
  type Margin = [number, number, number, number];
  export type Content =
    | string
    | Content[]
    | {
        text?: string;
        stack?: Content[];
        ol?: Content[];
        start?: number;
        columns?: Content[];
        width?: number | string;
        margin?: Margin;
        alignment?: 'left' | 'right' | 'center' | 'justify';
        bold?: boolean;
        italics?: boolean;
        fontSize?: number;
        pageBreak?: 'before' | 'after';
        preserveLeadingSpaces?: boolean;
        unbreakable?: boolean;
      };
  type Definition = {
    content: Content[];
    info: Record<string, string | Date>;
    pageSize: 'A4';
    pageMargins: Margin;
    defaultStyle: { font: string; fontSize: number; lineHeight: number };
    language: string;
    footer: (page: number, pages: number) => Content;
  };
  type Fonts = Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>;
  const pdfmake: {
    setFonts(fonts: Fonts): void;
    setUrlAccessPolicy(may: (url: string) => boolean): void;
    setLocalAccessPolicy(may: (path: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}
