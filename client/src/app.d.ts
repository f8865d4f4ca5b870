declare global {
  namespace App {
    interface Error {
      message: string;
      trace?: string;
    }
  }
}

export {};
