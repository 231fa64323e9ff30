import { SaxesParser } from 'saxes';
import { XmlDecoder } from './decode';
import { XmlError } from './xml-error';

export type Attributes = Readonly<Record<string, string>>;

/** What to do with an element; elements that no rule names are passed over with all that is in them. */
export interface ElementRule {
  /** By local name in lower case: files differ in prefixes and capitals. */
  readonly children?: ReadonlyMap<string, ElementRule>;
  readonly open?: (attributes: Attributes) => void;
  /** Called at the end of the element, with its text. */
  readonly text?: (text: string, attributes: Attributes) => void;
  readonly close?: () => void;
}

/** The element around all others. */
export interface RootElement {
  /** Local name as it stands in the file. */
  readonly name: string;
  /** Namespace of the element; '' when it has none. */
  readonly namespace: string;
}

const MAX_DEPTH = 100;
/** Characters without any element in between: nothing that we read has that. */
const MAX_GAP = 64_000_000;
/** Characters of one text that is asked for. */
const MAX_TEXT = 1_000_000;
const NOTHING: ElementRule = {};

/**
 * Reads an XML file as a stream of bytes: nothing is kept but the path to where it is. Document types are refused, and so is every entity
 * beyond the five of XML; depth and length are limited. All errors are an `XmlError`.
 */
export class XmlReader {
  private readonly decoder = new XmlDecoder();
  private readonly parser = new SaxesParser({ position: false, xmlns: false });
  private readonly localNames = new Map<string, string>();
  private readonly rules: ElementRule[] = [];
  private readonly names: string[] = [];
  private readonly attributes: Attributes[] = [];
  private started = false;
  private texts: string | undefined;
  private events = 0;
  private gap = 0;
  private characters = 0;

  /** A field, so that it is made once: it is set and unset for every element with text. */
  private readonly addText = (text: string): void => {
    if (this.texts === undefined) return;
    this.texts += text;
    if (this.texts.length > MAX_TEXT)
      throw new XmlError(
        'too-long',
        `Het element ${this.names.at(-1) ?? ''} bevat meer dan ${MAX_TEXT / 1e6} miljoen tekens. Dat is geen gewoon bestand; het wordt niet gelezen.`,
      );
  };

  /** `root` looks at the first element and gives the rule for it, or throws to refuse the file. */
  constructor(private readonly root: (element: RootElement) => ElementRule) {
    const { parser } = this;
    // No more than these: with a few handlers more V8 makes a dictionary of the parser, which then is five times slower.
    parser.on('opentag', ({ name, attributes }) => this.open(name, attributes));
    parser.on('closetag', () => this.close());
    parser.on('doctype', () => this.refuseDocumentType());
    parser.on('cdata', this.addText);
    parser.on('error', (error) => {
      throw this.translated(error);
    });
  }

  /** Whether bytes were found that are no UTF-8 although the file says so. */
  get repaired(): boolean {
    return this.decoder.repaired;
  }

  write(bytes: Uint8Array): void {
    this.feed(this.decoder.write(bytes));
  }

  end(): void {
    this.feed(this.decoder.end());
    if (this.rules.length > 0) {
      throw new XmlError(
        'truncated',
        `Dit bestand houdt midden in op: het element ${this.names.at(-1) ?? ''} is niet afgesloten. Het is niet compleet; exporteer het opnieuw.`,
      );
    }
    if (!this.started) throw new XmlError('malformed', 'In dit bestand staat geen enkel XML-element.');
    this.parser.close();
  }

  private feed(text: string): void {
    if (text === '') return;
    const before = this.events;
    this.parser.write(text);
    this.characters += text.length;
    this.gap = this.events === before ? this.gap + text.length : 0;
    // The head of a document type can be long, and no entity of it may count.
    if (this.gap > MAX_GAP) {
      throw new XmlError(
        'too-long',
        `In dit bestand staan meer dan ${MAX_GAP / 1e6} miljoen tekens zonder één XML-element. Dat is geen gewoon bestand; het wordt niet gelezen.`,
      );
    }
  }

  private open(name: string, attributes: Attributes): void {
    this.events++;
    if (this.rules.length >= MAX_DEPTH)
      throw new XmlError(
        'too-deep',
        `De elementen van dit bestand zitten meer dan ${MAX_DEPTH} diep in elkaar. Dat is geen gewoon bestand; het wordt niet gelezen.`,
      );
    const parent = this.rules.at(-1);
    let rule: ElementRule | undefined;
    if (parent) rule = parent.children?.get(this.localName(name));
    else {
      this.started = true;
      const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : ['', name];
      const namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
      rule = this.root({ name: local, namespace: namespace.trim() });
    }
    this.rules.push(rule ?? NOTHING);
    this.names.push(name);
    this.attributes.push(rule?.text ? attributes : {});
    rule?.open?.(attributes);
    this.listen(rule);
  }

  private close(): void {
    this.events++;
    const rule = this.rules.pop();
    this.names.pop();
    const attributes = this.attributes.pop() ?? {};
    if (rule?.text) rule.text((this.texts ?? '').trim(), attributes);
    rule?.close?.();
    this.listen(undefined);
  }

  /** Text is only taken where somebody asks for it: what stands between elements is most of a file. */
  private listen(rule: ElementRule | undefined): void {
    if (rule?.text) {
      this.texts = '';
      this.parser.on('text', this.addText);
    } else if (this.texts !== undefined) {
      this.texts = undefined;
      this.parser.off('text');
    }
  }

  private localName(name: string): string {
    let local = this.localNames.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(':') + 1).toLowerCase();
      if (this.localNames.size < 10_000) this.localNames.set(name, local);
    }
    return local;
  }

  private refuseDocumentType(): never {
    throw new XmlError(
      'dtd',
      'Dit bestand bevat een documenttype (DTD). Dat hoort niet in een auditfile of e-factuur en wordt om veiligheid niet gelezen.',
    );
  }

  private translated(error: Error): XmlError {
    if (error instanceof XmlError) return error;
    const place = `Rond teken ${this.characters.toLocaleString('nl-NL')}${this.names.length > 0 ? `, in element ${this.names.at(-1) ?? ''},` : ''}`;
    if (/entity/.test(error.message))
      return new XmlError(
        'entity',
        `${place} gebruikt dit bestand een verwijzing (entity) die niet in XML zelf zit. Die wordt om veiligheid niet gelezen.`,
      );
    return new XmlError('malformed', `${place} klopt de XML niet, dus het bestand is beschadigd. Exporteer het opnieuw.`);
  }
}

/** Children of a rule by their local names, written as in the specification. */
export const children = (rules: Readonly<Record<string, ElementRule>>): ReadonlyMap<string, ElementRule> =>
  new Map(Object.entries(rules).map(([name, rule]) => [name.toLowerCase(), rule]));
