/** Fields of which one says that there was aid; an end says so beside them alone, since a blank one may be an open end. */
export const AID_SIGNS: readonly string[] = ['decision', 'aid_month', 'aid_start', 'aid_months'];

/** What was granted or paid on a row: nought says that there was no aid, unless a sign says otherwise. */
export const AID_AMOUNTS: readonly string[] = ['granted_amount', 'paid_amount_applicant', 'paid_amount_co_applicant'];
