// cspell:ignore boundar bsle eping dilut bswaddl Calpol Nurofen
/** One kind of advice that is published elsewhere and that this site never gives. */
export interface AdviceRule {
  /** A sentence that matches speaks of it. */
  pattern: RegExp;
  /** Unless it says this as well: the safe, negative forms. */
  unless: RegExp;
  /** What to write instead, one sentence. */
  instead: string;
}

/** “Never”, “no”, “isn’t” and the like, anywhere in the sentence. */
const no =
  /\b(?:never|no|not|none|nothing|nor|cannot|without|against|avoid|stop|instead of|other than|(?:keep|get) off)\b|n[’']t\b/iu;
const noOr = (more: string) => new RegExp(`${no.source}|${more}`, 'iu');

const bedding =
  '(?:pillows?|duvets?|quilts?|bumpers?|blankets?|teddy|teddies|soft toys?|cuddly toys?|loveys?|comforters?|pods?|nests?|wedges?|positioners?|rolled towels?|sheepskins?)';

/** The unsafe or unkind advice that must not be repeated (evidence notes, section 2.6). */
export const adviceRules: AdviceRule[] = [
  {
    pattern: /\b(?:sleep|doze|nap|snooze|nod off|kip|rest)\b.*\b(?:sofa|couch|armchair|recliner)/iu,
    unless: noOr('deaths?|hazardous|risk|danger'),
    instead:
      'Say never to fall asleep with a baby on a sofa or armchair: the risk is up to 50 times.',
  },
  {
    pattern: /\b(?:sofa|couch|armchair|recliner)\b.*\b(?:sleep|doze|nap|snooze|nod off|kip)\b/iu,
    unless: noOr('deaths?|hazardous|risk|danger'),
    instead:
      'Say never to fall asleep with a baby on a sofa or armchair: the risk is up to 50 times.',
  },
  {
    pattern: /\b(?:a?sleep|doze|nap)\b.*\bon (?:your|my|a parent’s|mum’s|dad’s) (?:chest|lap)\b/iu,
    unless: noOr('awake'),
    instead: 'Say that whoever holds a sleeping baby stays awake, or puts the baby down first.',
  },
  {
    pattern: new RegExp(
      `\\b(?:add|put|place|tuck|pack|send|take|give|offer|use|bring|try|roll|leave|let)\\b.*\\b${bedding}\\b`,
      'iu',
    ),
    unless: noOr('12 months|first birthday|stay out|take out|out of'),
    instead:
      'Say that nothing is in the cot but the baby until 12 months, at nursery and away too.',
  },
  {
    pattern:
      /\b(?:prop|raise|tilt|slope|incline|elevate)s?\b.*\b(?:mattress|cot|crib|head)\b|\bpositioning aids?\b|\bsoft boundar/iu,
    unless: no,
    instead: 'Say flat and firm, with nothing propped; babies born early sleep in a clear cot too.',
  },
  {
    pattern: /\b(?:2[1-9]|3[0-5])(?:\.\d)?\s*(?:°\s*C|degrees C)|\b(?:69|7\d|8\d)\s*°\s*F/u,
    unless: /\b(?:above|over|hotter|warmer|too (?:warm|hot)|won’t)\b/iu,
    instead: 'Say 16 to 20 °C (61 to 68 °F) as a guide, and feel the tummy or the neck.',
  },
  {
    pattern:
      /\b(?:a?sleep|nap|naps|doze|snooze)\b.*\b(?:car ?seat|swing|bouncer|infant carrier)|\b(?:car ?seat|swing|bouncer)s?\b.*\b(?:a?sleep|nap|naps|doze|snooze)\b/iu,
    unless: noOr('deaths?|2 hours|30 minutes'),
    instead: 'Say that car seats are for journeys: out onto a flat, firm surface on arrival.',
  },
  {
    pattern:
      /\b(?:sleep sack|sleeping bag|snowsuit|padded (?:coat|suit))\b.*\bcar ?seat|\bcar ?seat\b.*\b(?:sleep sack|sleeping bag|snowsuit|padded)/iu,
    unless: no,
    instead: 'Say that the harness lies flat on the body: no sleeping bag or thick coat under it.',
  },
  {
    pattern: /\block(?:s|ed|ing)?\b.*\b(?:door|bedroom|nursery)\b/iu,
    unless: no,
    instead: 'Offer a stair gate or an open door: this site never locks a child in.',
  },
  {
    pattern:
      /\b(?:cry(?:ing)? it out|full extinction|(?:leave|let) (?:them|him|her|your (?:baby|child)) (?:to )?cry)\b/iu,
    unless: no,
    instead:
      'Describe it neutrally as one of several methods, for over 6 months, beside doing nothing.',
  },
  {
    pattern:
      /\bsleep (?:train|programme).*\b(?:from|at|by) (?:[2-5]|two|three|four|five) months\b/iu,
    unless: no,
    instead:
      'Say that no sleep programme is suggested under 6 months, and why authorities disagree.',
  },
  {
    pattern: /\bsle(?:ep|eps|eping|pt) through(?: the night)? (?:by|at|from|before)\b/iu,
    unless: noOr('some|per cent|\\d%'),
    instead: 'Give the observed range: 38% were not sleeping 6 hours in a row at 6 months.',
  },
  {
    pattern:
      /\b(?:herbal|melatonin|antihistamines?|sleep aids?|sleepy tea|whisk(?:y|ey)|brandy)\b/iu,
    unless: noOr('ask (?:a|your) (?:doctor|GP|pharmacist)'),
    instead: 'Say to ask a doctor first: this site gives no medicine, herb or dose for sleep.',
  },
  {
    pattern:
      /\b(?:spring|march|clocks? (?:go|goes) forward)\b.*\b(?:move|shift|push|put|bring)\b.*\blater\b/iu,
    unless: no,
    instead: 'Before clocks go forward the day moves earlier, 10 to 15 minutes a night.',
  },
  {
    pattern:
      /\b(?:autumn|october|november|fall back|clocks? (?:go|goes) back)\b.*\b(?:move|shift|push|put|bring)\b.*\bearlier\b/iu,
    unless: no,
    instead: 'Before clocks go back the day moves later, 10 to 15 minutes a night.',
  },
  {
    pattern:
      /\b(?:move|shift|push|put|bring)\b.*\b(?:later\b.*\beast(?:wards?)?|earlier\b.*\bwest(?:wards?)?)\b|\beast(?:wards?)?\b.*\b(?:move|shift|push|put|bring)\b.*\blater\b|\bwest(?:wards?)?\b.*\b(?:move|shift|push|put|bring)\b.*\bearlier\b/iu,
    unless: no,
    instead: 'Travelling east the day moves earlier; travelling west it moves later.',
  },
  {
    pattern: /\bon (?:their|his|her|the|its) (?:tummy|tummies|front|stomach|side)\b/iu,
    unless: noOr('roll|awake|tummy time|own position'),
    instead:
      'Say on their back for every sleep; once they roll both ways they find their position.',
  },
  {
    pattern:
      /\b(?:cereal|baby rice|rusks?)\b.*\bbottle|\bsolids\b.*\bsleep (?:longer|through|better)/iu,
    unless: no,
    instead: 'Say never to add cereal to a bottle, and that solids are not a way to longer sleep.',
  },
  {
    pattern: /\bweighted\b/iu,
    unless: no,
    instead: 'Say no weighted blankets or sleepwear for babies.',
  },
  {
    pattern: /\bcover(?:s|ed|ing)?\b.*\b(?:pram|buggy|pushchair|stroller)\b/iu,
    unless: no,
    instead: 'Say never to cover a pram: the air inside heats up fast.',
  },
  {
    pattern: /\b(?:sleeps?|cot|crib|naps?)\b.*\b(?:closet|cupboard|wardrobe)\b/iu,
    unless: no,
    instead: 'Say in the room you are in, or a room with air and somebody near, never a cupboard.',
  },
  {
    pattern:
      /\b(?:monitors?|smart socks?)\b.*\b(?:prevents?|protects?|lowers? the risk|keeps? .*safe)/iu,
    unless: /\b(?:no|not|never)\b|n[’']t\b/iu,
    instead: 'Say that no monitor lowers the risk of sudden infant death.',
  },
  {
    pattern:
      /\b(?:inclined|semi-upright|angled)\b.*\b(?:a?sleep(?:er)?|naps?|cot|bed|seat|swing)\b|\bsleep on a slope\b/iu,
    unless: noOr('awake|deaths?|banned|recall'),
    instead: 'Say flat: nothing that slopes or curls a baby up is for sleep.',
  },
  {
    pattern:
      /\b(?:from|at|by) (?:[2-5]|two|three|four|five) months\b.*\b(?:sleep train|controlled crying|gradual retreat|camping out|pick up,? put down|sleep programme)/iu,
    unless: no,
    instead:
      'Say that no sleep programme is suggested under 6 months, and why authorities disagree.',
  },
  {
    pattern:
      /\b\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|milligrams?|micrograms?)\b|\b(?:paracetamol|acetaminophen|ibuprofen|Calpol|Nurofen|Tylenol|Motrin|gripe water)\b.*\b\d+(?:[.,]\d+)?\s*(?:ml|drops|spoon|teaspoon|times|hours)/iu,
    unless: /\bstud(?:y|ies)\b|\btrial\b/iu,
    instead:
      'Give no dose: say to follow the packet or what a doctor or pharmacist said for this child.',
  },
  {
    pattern:
      /\b(?:dilut\w*|water(?:ed|ing|s)? down|extra scoops?|more powder|thicken\w*)\b.*\b(?:formula|milk|feeds?|bottles?)\b|\b(?:formula|milk|feeds?|bottles?)\b.*\b(?:dilut\w*|water(?:ed|ing|s)? (?:it )?down|extra scoops?|more powder|thicken\w*)\b/iu,
    unless: no,
    instead: 'Say to make up formula as the packet says, never weaker, stronger or thicker.',
  },
  {
    pattern: /\bhoney\b/iu,
    unless: noOr('12 months|first birthday|1 year'),
    instead: 'Say no honey under 12 months.',
  },
  {
    pattern: /\bhot[- ]water bottle|\belectric blanket|\b(?:amber|teething) (?:necklace|beads)/iu,
    unless: noOr('take|out of|harm'),
    instead: 'Say that these stay away from a baby’s bed and neck.',
  },
  {
    pattern:
      /\b(?:bed-?sharing|co-?sleeping|sharing a bed)\b.*\b(?:is|are) (?:\w+ )?(?:safe|safest|fine|harmless)\b/iu,
    unless: noOr('if|when|safer'),
    instead:
      'Say when never to share a bed, and that the safest place is a clear, flat, firm space.',
  },
  {
    pattern:
      /\b(?:keep|carry on|go on) swaddling\b.*\broll|\bswaddl\w*\b.*\b(?:until|up to|for) (?:[4-9]|1[0-2]|four|five|six) months\b/iu,
    unless: noOr('stop'),
    instead: 'Say that swaddling stops at the first sign of rolling.',
  },
];
