/** The number of the letter that answers a referral: a referral has one answer that is released, so the letter bears its serial (交办〔2026〕20号 → 答复〔2026〕20号). */
export const letterNumber = (referralNumber: string | null): string | null => referralNumber && referralNumber.replace(/^交办/u, '答复');
