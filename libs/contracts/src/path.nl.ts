/** The words of the path in Dutch: on a page, in a mail and on paper the same. */
export const pathNl = {
  done: {
    reported: 'gemeld',
    checked: 'getoetst',
    bundled: 'gebundeld',
    recognised: 'herkend',
    chosen: 'gekozen',
    board: 'bij het bestuur',
    'follow-up': 'in opvolging',
    answered: 'beantwoord',
  },
  verb: {
    reported: 'melden',
    checked: 'toetsen',
    bundled: 'bundelen',
    recognised: 'herkennen',
    chosen: 'kiezen',
    board: 'bestuur beslist',
    'follow-up': 'opvolgen',
    answered: 'antwoorden',
  },
  mark: {
    asked: 'nu: vraag aan de aanbrenger',
    returned: 'terug met uitleg',
    referred: 'doorverwezen',
    withdrawn: 'ingetrokken',
    parked: 'geparkeerd',
    closed: 'afgesloten',
  },
};
