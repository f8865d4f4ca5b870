const trialMark = /[（(]\s*试行\s*[)）]|试行/u;

/** Whether a document's name says that it is on trial. */
export const saysTrial = (name: string): boolean => trialMark.test(name);

/** The name of a scheme's document as everything prints it: rules on trial carry 试行 once (B-1). */
export function documentTitle({ documentName, trial }: { readonly documentName: string; readonly trial: boolean }): string {
  if (!trial || saysTrial(documentName)) return documentName;
  return documentName.endsWith('》') ? `${documentName.slice(0, -1)}（试行）》` : `${documentName}（试行）`;
}
