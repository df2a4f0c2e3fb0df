import type { MappingFile } from '../../model/mapping-file.ts';

/**
 * Socialstyrelsen's monthly reporting file of ekonomiskt bistånd: tab, CRLF, one row per household and month, both
 * adults on the row. UNOFFICIAL: made after a record description from before 2017 of which only the first 18 columns
 * were seen (docplayer.se/6069897); check it against the current technical description. `Personnr1` and `Personnr2`
 * must hold pseudonyms: `gender-audit pseudonymise`. Left unread because their coding was not seen: Hhstatus, Flykting,
 * Utlblank; `Sbel` is the household's sum of the month and no decision; `Barn15` counts only a part of the children.
 */
const SOCIALSTYRELSEN: MappingFile = {
  version: 1,
  window: { selected_by: 'aid' },
  dialect: { delimiter: '\t' },
  columns: {
    // The register has no case number: the applicant stands for the household.
    case_id: { from: ['Personnr1'] },
    person_id: { from: ['Personnr1'] },
    sex: { from: ['Kon1'], values: { 1: 'man', 2: 'woman' } },
    age: { from: ['Alder1'] },
    // Zeros stand where there is no second adult.
    co_applicant_id: { from: ['Personnr2'] },
    co_applicant_sex: { from: ['Kon2'], values: { 0: null, 1: 'man', 2: 'woman' } },
    co_applicant_age: { from: ['Alder2'], values: { 0: null } },
    aid_month: { from: ['Ar', 'Manad'] },
    unit: { from: ['Distrikt'] },
  },
  ignore: ['Kommun', 'Barn15', 'Sbel', 'Hhstatus1', 'Flykting1', 'Utlblank1', 'Hhstatus2', 'Flykting2', 'Utlblank2'],
};

/** Ready mappings by the name that `--preset` takes. */
export const PRESETS: Readonly<Record<string, MappingFile>> = { socialstyrelsen: SOCIALSTYRELSEN };
