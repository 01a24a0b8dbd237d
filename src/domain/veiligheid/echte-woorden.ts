/** Ordinary words one letter away from a word of danger: never taken for a slip (found with a Dutch word list). */
export const ECHTE_WOORDEN: ReadonlySet<string> = new Set(
  `aanlanding affluiten ambulante bedauwd beroerde besteden doorgaan gaslicht gelagen gelucht gepeild gereild geschept geschokt
  geschopte geshopt gespalkt gestaakt geveld gevild gezeild ingeblikt ingeslokt magisch onderdek onderdoed ondervond opgelucht opgericht
  opgespoten opgestoten opluchting oprichting plukken portie porties portier portiers schelpt schendt schildt schuldt sluipen staking
  stalling stammen stemden stommen stremmen stuiten stuiven stulpen uitbuiging veerkracht verdienen vereist vergist verhard verharde
  verlaad verlaagd verlamt vermits vernamd verwarm verwarmd verwarmde verwarme verwerd verword waard gestapt gespaard gestald gestaald`.split(
    /\s+/,
  ),
);
