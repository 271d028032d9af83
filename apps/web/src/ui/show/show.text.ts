import { texts } from '../../text.ts';

export const showText = texts({
  nl: {
    copyCode: 'Kopieer de code',
    copied: 'De code is gekopieerd.',
    copyFailed: 'Kopiëren lukt niet in deze browser. Schrijf de code over.',
    waitsForYou: 'Wacht op jou',
    wait_one: 'wacht op jou',
    wait_other: 'wachten op jou',
    of: 'van {{whole}}',
    table: 'Tabel: {{name}}',
    chart: 'Grafiek: {{name}}',
    showTable: 'Toon de cijfers in een tabel',
    hideTable: 'Verberg de tabel',
    source: 'Gegevens van {{when}}',
    more: 'Toon meer',
    loadingMore: 'Even geduld, er komt meer',
    shown_one: '{{count}} getoond',
    shown_other: '{{count}} getoond',
    shownOf: '{{shown}} van {{total}} getoond',
    hidden: 'minder dan 5',
    said: 'Letterlijk gezegd',
  },
});
