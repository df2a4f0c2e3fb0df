/** Names the shape of audit.json: the contract with every script. */
export const SCHEMA_ID = 'gender-audit/audit@1';
