import 'reflect-metadata';
import '@testing-library/jest-dom';

const quiet = {
  matches: false,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  dispatchEvent: () => false,
};

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords = () => [];
}

// jsdom draws nothing: sizes, scrolling and media queries exist, and stay still.
Object.assign(window, {
  matchMedia: (media: string) => ({ ...quiet, media }),
  ResizeObserver: StillObserver,
  IntersectionObserver: StillObserver,
  scrollTo: () => {},
});
Object.assign(Element.prototype, { scrollIntoView: () => {} });
Object.assign(document, { fonts: { addEventListener() {}, removeEventListener() {} } });
