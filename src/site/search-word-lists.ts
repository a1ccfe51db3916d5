// cspell:disable: what parents type
import type { WordLists } from '../domain/search-lexicon.ts';

/** The lists of words that the search goes by; they travel with the index and not with its code. */
export const wordLists: WordLists = {
  // Without meaning of their own in a search.
  stop:
    'a an the and or but so of to in on at by for from with as is are am was were be been being it its ' +
    'this that these those there here i im ive id me my mine we us our you your u ur he him his she her they ' +
    'them their do does did doing done have has had having can could should would will shall may might ' +
    'must what whats which who whom when where why how if then than just really very please tell about ' +
    'any some get gets getting got let like know think want need way thing things some ok okay um uh er erm ' +
    'lol hi hello pls s t also too much many still even ever keep keeps kept make makes making go goes going ' +
    'into because cos cause while during since til till until seem seems now lately years year month months week weeks ' +
    'time times hes shes theyre theres whos our ours theirs yours such quite rather almost already ' +
    'having being use used using come comes came coming right per via both each either else though',
  // These say little, though they change what others say.
  weak:
    'cant wont dont doesnt isnt not no never always up down away out off back over alone something nothing ' +
    'anything everything everyone happen try need hard recent hour minute mins long normal good bad great big ' +
    'little first last next other another different wrong help more less only all every enough start stop ' +
    'give find feel look say talk bit lot late today usual sudden suddenly around onto side bring love turn',
  // One of these can mean an emergency or despair: breath, illness that can't wait, harm.
  urgent:
    'breath breathing breathe breathless choking choke gasping wheezing apnea apnoea blue grey gray purple ' +
    'unresponsive unconscious floppy limp lifeless collapsed seizure seizures fit fits convulsion ' +
    'convulsing fever feverish temperature poisoned swallowed overdose bleeding meningitis sepsis ' +
    'dehydrated rash concussion unsafe ambulance emergency 999 911 000 111 988 ' +
    'injury injured blood grunting choked suffocating suffocated strangled drowning drowned scalded burnt ' +
    'electrocuted poison poisonous bleach detergent allergic anaphylaxis febrile jaundice ' +
    'depressed depression overwhelmed numb resent ' +
    'hurt hurts harm harming shake shaking shaken shook hit hitting slap smack smother kill killing ' +
    'suicide suicidal suicid die dying dead death psychosis voices hallucinating abuse abusive ' +
    'hate hopeless worthless despair helpline crisis rage snapped samaritans',
  // These never mean harm together: a regular expression of what is taken out before.
  harmless: String.raw`\b(?:blue|red) (?:night ?)?(?:light|lamp)s?\b|\b(?:light|lamp)s? (?:red|blue)\b|\bfit(?:s|ted|ting)? (?:in|the|a|for|with|into)\b|\broom temperature\b`,
  // All words of one of these together, in any order, can.
  together:
    'cant cope' +
    '|not cope' +
    '|struggling cope' +
    '|nobody miss' +
    '|no one miss' +
    '|end life' +
    '|dont want here' +
    '|sleep forever' +
    '|cutting myself' +
    '|panic attack' +
    '|throw baby' +
    '|scared partner' +
    '|afraid partner' +
    '|scared husband' +
    '|afraid husband' +
    '|too much calpol' +
    '|too much paracetamol' +
    '|too much tylenol' +
    '|too much ibuprofen' +
    '|too much medicine' +
    '|double dose' +
    '|wrong dose' +
    '|ate berries' +
    '|button battery' +
    '|not responding' +
    '|wont respond' +
    '|face down' +
    '|feels hot' +
    '|hot touch' +
    '|hot forehead' +
    '|yellow skin' +
    '|cant do' +
    '|cant take' +
    '|cant go on' +
    '|not go on' +
    '|want give up' +
    '|end it' +
    '|want disappear' +
    '|run away' +
    '|better off without' +
    '|cant anymore' +
    '|breaking point' +
    '|losing control' +
    '|lose control' +
    '|losing temper' +
    '|lost temper' +
    '|losing it' +
    '|scared myself' +
    '|scared of myself' +
    '|dont love' +
    '|not love' +
    '|regret baby' +
    '|dont want baby' +
    '|intrusive thoughts' +
    '|scary thoughts' +
    '|dark thoughts' +
    '|wont wake' +
    '|not wake' +
    '|cant wake' +
    '|hard wake' +
    '|not waking' +
    '|very sleepy' +
    '|wont feed' +
    '|not feeding' +
    '|not drinking' +
    '|no wet' +
    '|dry nappies' +
    '|dry diaper' +
    '|very pale' +
    '|turned white' +
    '|high temp' +
    '|temp 38' +
    '|temp 39' +
    '|temp 40' +
    '|very hot' +
    '|burning up' +
    '|fell off' +
    '|fell out' +
    '|fell bed' +
    '|dropped baby' +
    '|hit head' +
    '|banged head' +
    '|stiff neck' +
    '|sunken eyes' +
    '|sunken fontanelle' +
    '|bulging fontanelle' +
    '|green vomit' +
    '|blood poo' +
    '|going mad' +
    '|going crazy' +
    '|postnatal depression' +
    '|postpartum depression' +
    '|not safe' +
    '|not normal cry' +
    '|high pitched cry' +
    '|end tether' +
    '|end rope' +
    '|losing mind' +
    '|lost mind' +
    '|cant stop crying myself' +
    '|hearing things' +
    '|seeing things',
};
