// Runs before the first paint, so that a chosen theme does not flash. A file of its own: the page allows no inline script.
(function () {
  try {
    var theme = localStorage.getItem('signalenbeleid-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme);
  } catch {
    // Without storage the page follows the system.
  }
})();
