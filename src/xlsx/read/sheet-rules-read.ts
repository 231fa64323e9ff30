import { parseArea } from '../../cells/address';
import { attributeOf, childrenOf, contentOf, flagOf, numberOf, tagOf } from '../xml/xml-scan';
import { unescapeCellText } from '../xml/xml-text';
import type { Area } from '../../cells/address';
import type { ConditionalFormatData, ValidationData } from '../workbook-data';
import type { ConditionalLook } from './styles-read';
import type { XmlElement } from '../xml/xml-scan';

/** One conditional format as the model knows it, with the element it came from. */
export interface ConditionalFormatSource {
  readonly format: ConditionalFormatData;
  readonly rule: XmlElement;
}

/** One validation as the model knows it, with the element it came from. */
export interface ValidationSource {
  readonly validation: ValidationData;
  readonly element: XmlElement;
}

/** Areas of a `sqref`, which divides them by blanks. */
const areasOf = (sqref: string | undefined): Area[] =>
  (sqref ?? '').split(/\s+/).flatMap((text) => {
    const area = parseArea(text);
    return area ? [area] : [];
  });

export const textOf = (xml: string, parent: XmlElement, local: string): string | undefined => {
  const child = childrenOf(xml, parent).find((element) => element.local === local);
  return child && contentOf(xml, child);
};

/** The rules with a formula of their own inside a `conditionalFormatting` element. */
export function readConditionalFormats(xml: string, element: XmlElement, dxfs: readonly ConditionalLook[]): ConditionalFormatSource[] {
  const areas = areasOf(attributeOf(tagOf(xml, element), 'sqref'));
  if (areas.length === 0) return [];
  return childrenOf(xml, element).flatMap((rule) => {
    const tag = tagOf(xml, rule);
    const formula = rule.local === 'cfRule' && attributeOf(tag, 'type') === 'expression' ? textOf(xml, rule, 'formula') : undefined;
    if (!formula) return [];
    const format: ConditionalFormatData = {
      areas,
      formula: `=${formula}`,
      ...dxfs[numberOf(tag, 'dxfId') ?? -1],
      priority: numberOf(tag, 'priority') ?? 1,
      stopIfTrue: flagOf(tag, 'stopIfTrue'),
    };
    return [{ format, rule }];
  });
}

const TYPES = new Set(['list', 'whole', 'decimal', 'date', 'textLength', 'custom']);

/** The validations inside a `dataValidations` element; kinds that the model does not know are left alone. */
export function readValidations(xml: string, list: XmlElement): ValidationSource[] {
  return childrenOf(xml, list).flatMap((element) => {
    const tag = tagOf(xml, element);
    const type = attributeOf(tag, 'type') as ValidationData['type'] | undefined;
    const areas = areasOf(attributeOf(tag, 'sqref'));
    if (element.local !== 'dataValidation' || type === undefined || !TYPES.has(type) || areas.length === 0) return [];
    const validation: ValidationData = {
      areas,
      type,
      formula1: textOf(xml, element, 'formula1') ?? '',
      allowBlank: flagOf(tag, 'allowBlank'),
    };
    const formula2 = textOf(xml, element, 'formula2');
    if (formula2 !== undefined) validation.formula2 = formula2;
    if (type !== 'list' && type !== 'custom')
      validation.operator = (attributeOf(tag, 'operator') ?? 'between') as Required<ValidationData>['operator'];
    const text = (name: string): string => unescapeCellText(attributeOf(tag, name) ?? '');
    if (flagOf(tag, 'showInputMessage') && (text('promptTitle') || text('prompt')))
      validation.prompt = { title: text('promptTitle'), message: text('prompt') };
    if (flagOf(tag, 'showErrorMessage')) {
      const style = attributeOf(tag, 'errorStyle');
      validation.alert = {
        title: text('errorTitle'),
        message: text('error'),
        style: style === 'warning' || style === 'information' ? style : 'stop',
      };
    }
    return [{ validation, element }];
  });
}
