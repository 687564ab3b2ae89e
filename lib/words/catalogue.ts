import enAdvice from './en/advice.json';
import enAuth from './en/auth.json';
import enCalendar from './en/calendar.json';
import enCase from './en/case.json';
import enClock from './en/clock.json';
import enDesk from './en/desk.json';
import enFamily from './en/family.json';
import enForm from './en/form.json';
import enGathering from './en/gathering.json';
import enImport from './en/import.json';
import enIncident from './en/incident.json';
import enIntake from './en/intake.json';
import enLaw from './en/law.json';
import enMovement from './en/movement.json';
import enPaper from './en/paper.json';
import enPerson from './en/person.json';
import enPetition from './en/petition.json';
import enPoint from './en/point.json';
import enPost from './en/post.json';
import enPublic from './en/public.json';
import enQuestion from './en/question.json';
import enSignature from './en/signature.json';
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
import ruGathering from './ru/gathering.json';
import ruImport from './ru/import.json';
import ruIncident from './ru/incident.json';
import ruIntake from './ru/intake.json';
import ruLaw from './ru/law.json';
import ruMovement from './ru/movement.json';
import ruPaper from './ru/paper.json';
import ruPerson from './ru/person.json';
import ruPetition from './ru/petition.json';
import ruPoint from './ru/point.json';
import ruPost from './ru/post.json';
import ruPublic from './ru/public.json';
import ruQuestion from './ru/question.json';
import ruSignature from './ru/signature.json';
import ruTodo from './ru/todo.json';
import ruUi from './ru/ui.json';

/** One file a wing or room and language; the first part of a key names the file: `t('family.letters.title')`. */
export const CATALOGUE = {
  ru: {
    advice: ruAdvice,
    auth: ruAuth,
    calendar: ruCalendar,
    case: ruCase,
    clock: ruClock,
    desk: ruDesk,
    family: ruFamily,
    form: ruForm,
    gathering: ruGathering,
    import: ruImport,
    incident: ruIncident,
    intake: ruIntake,
    law: ruLaw,
    movement: ruMovement,
    paper: ruPaper,
    person: ruPerson,
    petition: ruPetition,
    point: ruPoint,
    post: ruPost,
    public: ruPublic,
    question: ruQuestion,
    signature: ruSignature,
    todo: ruTodo,
    ui: ruUi,
  },
  en: {
    advice: enAdvice,
    auth: enAuth,
    calendar: enCalendar,
    case: enCase,
    clock: enClock,
    desk: enDesk,
    family: enFamily,
    form: enForm,
    gathering: enGathering,
    import: enImport,
    incident: enIncident,
    intake: enIntake,
    law: enLaw,
    movement: enMovement,
    paper: enPaper,
    person: enPerson,
    petition: enPetition,
    point: enPoint,
    post: enPost,
    public: enPublic,
    question: enQuestion,
    signature: enSignature,
    todo: enTodo,
    ui: enUi,
  },
};
