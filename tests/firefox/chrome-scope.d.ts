declare global {
  /** What the browser's own window has, as far as the tests use it. */
  const Services: { prefs: { setIntPref(name: string, value: number): void } };
  const ChromeUtils: {
    importESModule(url: string): {
      ExtensionParent: { apiManager: { global: { browserActionFor(of: object): { openPopup(at: Window): void } } } };
    };
  };
  const WebExtensionPolicy: {
    getByID(id: string): { extension: { backgroundState: string; terminateBackground(): Promise<void> } };
  };
}

export {};
