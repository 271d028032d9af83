import 'reflect-metadata';
import '@testing-library/jest-dom';

const quiet = {
  matches: false,
  media: '',
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
window.matchMedia ??= (media) => ({ ...quiet, media });
window.ResizeObserver ??= StillObserver;
window.IntersectionObserver ??= StillObserver;
window.scrollTo = () => {};
Element.prototype.scrollIntoView ??= () => {};
document.fonts ??= { addEventListener() {}, removeEventListener() {} };
