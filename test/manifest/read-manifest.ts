import path from 'node:path';

export const manifestFile = path.resolve(__dirname, '..', '..', 'manifest.xml');

export interface ManifestElement {
  name: string;
  attributes: Map<string, string>;
}

/** A text or address of the manifest with its translations by locale; `kind` follows the list that it stands in. */
export interface ManifestResource {
  id: string;
  kind: 'image' | 'url' | 'short' | 'long';
  value: string;
  overrides: Map<string, string>;
}

const kinds = { Images: 'image', Urls: 'url', ShortStrings: 'short', LongStrings: 'long' } as const;

/** Reads our own manifest.xml: elements, resources and texts. Comments are left out. */
export function readManifest(xml: string) {
  const source = xml.replace(/<!--[\s\S]*?-->/g, '');
  const all = [...source.matchAll(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*\/?>/g)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: attributesOf(attributes),
  }));
  const resources = Object.entries(kinds).flatMap(([list, kind]) => {
    const content = new RegExp(`<bt:${list}>([\\s\\S]*?)</bt:${list}>`).exec(source)?.[1] ?? '';
    return localized(content, 'bt:(?:Image|Url|String)', 'bt:Override').map((found) => ({ ...found, kind }));
  });
  const texts = localized(source, '(?:DisplayName|Description)', 'Override').filter(({ id }) => id !== '');
  const short = texts.map((found) => ({ ...found, kind: found.id === 'DisplayName' ? ('short' as const) : ('long' as const) }));
  return {
    source,
    resources: resources as ManifestResource[],
    strings: [...short, ...resources.filter(({ kind }) => kind === 'short' || kind === 'long')] as ManifestResource[],
    elements: (name?: string): ManifestElement[] => all.filter((element) => name === undefined || element.name === name),
    resource: (id: string): ManifestResource | undefined => resources.find((found) => found.id === id),
    /** Attribute `DefaultValue` of the first element of that name. */
    value: (name: string): string => all.find((element) => element.name === name)?.attributes.get('DefaultValue') ?? '',
    /** Content of the first element of that name. */
    text: (name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(source)?.[1] ?? '',
  };
}

const attributesOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));

/** Elements with a `DefaultValue`, named by their `id` or else by their own name, with the overrides inside them. */
function localized(content: string, names: string, override: string): Omit<ManifestResource, 'kind'>[] {
  const pattern = new RegExp(`<(${names})((?:\\s+[\\w:]+="[^"]*")*)\\s*(?:/>|>([\\s\\S]*?)</\\1>)`, 'g');
  return [...content.matchAll(pattern)].flatMap(([, name = '', text = '', inside = '']) => {
    const attributes = attributesOf(text);
    const value = attributes.get('DefaultValue');
    if (value === undefined) return [];
    const inner = [...inside.matchAll(new RegExp(`<${override}((?:\\s+\\w+="[^"]*")*)\\s*/>`, 'g'))].map(([, found = '']) =>
      attributesOf(found),
    );
    const overrides = new Map(inner.map((found) => [found.get('Locale') ?? '', found.get('Value') ?? '']));
    return [{ id: attributes.get('id') ?? name, value, overrides }];
  });
}
