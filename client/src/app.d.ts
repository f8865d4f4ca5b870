declare global {
  namespace App {
    interface Error {
      message: string;
      trace?: string;
    }
    interface PageState {
      /** Checking one's answers is a step back and forth, not an address of its own. */
      step?: 'check';
    }
    interface PageData {
      /** The page wants the whole screen: the shell leaves its tabs out. */
      focus?: boolean;
    }
  }
}

export {};
