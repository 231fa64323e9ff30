/** The fields on a line by which a project can be told: of a project, a cost centre and a cost unit. */
export type DimensionField = 'projID' | 'costID' | 'prodID';
export const DIMENSION_FIELDS: readonly DimensionField[] = ['projID', 'costID', 'prodID'];
