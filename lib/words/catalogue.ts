import enAuth from './en/auth.json';
import enCase from './en/case.json';
import enDesk from './en/desk.json';
import enFamily from './en/family.json';
import enForm from './en/form.json';
import enPublic from './en/public.json';
import enUi from './en/ui.json';
import ruAuth from './ru/auth.json';
import ruCase from './ru/case.json';
import ruDesk from './ru/desk.json';
import ruFamily from './ru/family.json';
import ruForm from './ru/form.json';
import ruPublic from './ru/public.json';
import ruUi from './ru/ui.json';

/** One file a wing and language; the first part of a key names the file: `t('family.letters.title')`. */
export const CATALOGUE = {
  ru: { ui: ruUi, form: ruForm, auth: ruAuth, case: ruCase, family: ruFamily, desk: ruDesk, public: ruPublic },
  en: { ui: enUi, form: enForm, auth: enAuth, case: enCase, family: enFamily, desk: enDesk, public: enPublic },
};
