/** An action as the server offers it, with what has to be stated. */
export interface Asked {
  action: string;
  label: string;
  needs: readonly { field: string; label: string; required: boolean }[];
}
