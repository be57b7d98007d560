import { words } from './words.ts';

/** Words whose full stop does not end a sentence. Single letters (initials) are handled by shape. */
export const ABBREVIATIONS: ReadonlySet<string> = words(`
  mr mrs ms dr prof sen sens rep reps gov gen lt col maj capt sgt cpl cmdr adm det insp supt rev fr hon st jr sr
  atty pres asst dept est inc ltd corp co bros vs v etc approx no nos fig vol ed eds al ave blvd rd jan feb mar apr
  jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga
  ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo messrs pvt p pp`);

/** Of these, the ones that a name follows; a capital after them never opens a sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = words(`
  mr mrs ms dr prof sen sens rep reps gov gen lt col maj capt sgt cpl cmdr adm det insp supt rev fr hon st atty pres
  asst messrs pvt del`);
