import enAdvice from './en/advice.json';
import enAuth from './en/auth.json';
import enCalendar from './en/calendar.json';
import enCase from './en/case.json';
import enClock from './en/clock.json';
import enDesk from './en/desk.json';
import enFamily from './en/family.json';
import enForm from './en/form.json';
import enLaw from './en/law.json';
import enPaper from './en/paper.json';
import enPoint from './en/point.json';
import enPublic from './en/public.json';
import enTodo from './en/todo.json';
import enUi from './en/ui.json';
import ruAdvice from './ru/advice.json';
import ruAuth from './ru/auth.json';
import ruCalendar from './ru/calendar.json';
import ruCase from './ru/case.json';
import ruClock from './ru/clock.json';
import ruDesk from './ru/desk.json';
import ruFamily from './ru/family.json';
import ruForm from './ru/form.json';
import ruLaw from './ru/law.json';
import ruPaper from './ru/paper.json';
import ruPoint from './ru/point.json';
import ruPublic from './ru/public.json';
import ruTodo from './ru/todo.json';
import ruUi from './ru/ui.json';

/** One file a wing or room and language; the first part of a key names the file: `t('family.letters.title')`. */
export const CATALOGUE = {
  ru: {
    ui: ruUi,
    form: ruForm,
    auth: ruAuth,
    case: ruCase,
    family: ruFamily,
    desk: ruDesk,
    public: ruPublic,
    advice: ruAdvice,
    calendar: ruCalendar,
    clock: ruClock,
    law: ruLaw,
    paper: ruPaper,
    point: ruPoint,
    todo: ruTodo,
  },
  en: {
    ui: enUi,
    form: enForm,
    auth: enAuth,
    case: enCase,
    family: enFamily,
    desk: enDesk,
    public: enPublic,
    advice: enAdvice,
    calendar: enCalendar,
    clock: enClock,
    law: enLaw,
    paper: enPaper,
    point: enPoint,
    todo: enTodo,
  },
};
