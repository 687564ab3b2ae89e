import type { Token } from 'stream-json/core/parser.js';
import { FileTrouble } from '../formats/format';

/** Characters of one value, its parts counted too: a hundred times the longest message Telegram takes. Beyond it the value is dropped. */
const LARGEST = 400_000;
/** Lists in lists; an export has four. */
const DEEPEST = 32;

type Node = Record<string, unknown> | unknown[];

/**
 * Puts one JSON value together from its tokens, and no more of it than may be: `wanted` names the keys of the
 * outermost object that are kept, the rest passes by. What grows too large is let by too, and said to be so.
 */
export class Assembled {
  value: unknown;
  tooLarge = false;
  private readonly open: { node: Node; key: string }[] = [];
  private depth = 0;
  /** The depth at which a value that nobody wants began. */
  private passing = 0;
  private pieces = '';
  private size = 0;

  constructor(
    private readonly wanted: ReadonlySet<string> | null,
    private readonly at: () => number,
  ) {}

  /** Takes the next token; true when the value is whole. */
  take(token: Token): boolean {
    switch (token.name) {
      case 'startObject':
      case 'startArray':
        this.depth += 1;
        if (this.depth > DEEPEST) throw new FileTrouble('too_deep', this.at());
        if (this.keeps()) this.open.push({ node: token.name === 'startObject' ? Object.create(null) : [], key: '' });
        return false;
      case 'endObject':
      case 'endArray': {
        const closed = this.keeps() ? this.open.pop()?.node : undefined;
        this.depth -= 1;
        return this.put(closed);
      }
      case 'startKey':
      case 'startString':
      case 'startNumber':
        this.pieces = '';
        return false;
      case 'stringChunk':
      case 'numberChunk':
        if (this.keeps() && this.grow(token.value.length)) this.pieces += token.value;
        return false;
      case 'endKey':
        this.name(this.pieces);
        return false;
      case 'endString':
        return this.put(this.pieces);
      case 'endNumber':
        return this.put(Number(this.pieces));
      case 'nullValue':
      case 'trueValue':
      case 'falseValue':
        return this.put(token.value);
      default:
        return false;
    }
  }

  private name(key: string): void {
    const top = this.open.at(-1);
    if (!this.keeps() || !top) return;
    top.key = key;
    if (this.depth === 1 && this.wanted && !this.wanted.has(key)) this.passing = 1;
  }

  /** Puts a whole value into what it stands in. */
  private put(value: unknown): boolean {
    if (this.passing !== 0 && this.depth === this.passing) this.passing = 0;
    else if (this.keeps() && this.grow(8)) {
      const top = this.open.at(-1);
      if (!top) this.value = value;
      else if (Array.isArray(top.node)) top.node.push(value);
      else top.node[top.key] = value;
    }
    return this.depth === 0;
  }

  private keeps(): boolean {
    return this.passing === 0 && !this.tooLarge;
  }

  private grow(by: number): boolean {
    this.size += by;
    if (this.size <= LARGEST) return true;
    this.tooLarge = true;
    this.pieces = '';
    this.open.length = 0;
    return false;
  }
}
