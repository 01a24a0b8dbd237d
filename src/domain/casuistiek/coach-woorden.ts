/** Words to compare in lower case without accents; `*` at the end: any ending. */
export class Woordlijst {
  readonly #heel: ReadonlySet<string>;
  readonly #begin: readonly string[];

  constructor(lijst: string) {
    const alle = lijst.trim().split(/\s+/u);
    this.#heel = new Set(alle.filter((een) => !een.endsWith("*")));
    this.#begin = alle.filter((een) => een.endsWith("*")).map((een) => een.slice(0, -1));
  }

  has(vorm: string): boolean {
    return this.#heel.has(vorm) || this.#begin.some((begin) => vorm.startsWith(begin));
  }
}

const woorden = (lijst: string): Woordlijst => new Woordlijst(lijst);

/** First names that are no ordinary word of Dutch, so that they count in small letters too. */
export const VOORNAMEN = woorden(`
  aart abdel abdullah abel adil ahmed aicha aisha albert alex alexander ali alice alicia alie amal amber amina amira
  andre andrea anita anja anke ankie anna annelies annemarie anneke annie ans anton arie arjan arjen arno astrid ayse
  babette barbara bart beatrix bea bep bernadette bert betty bianca bilal bjorn bouchra bram brenda brigitte carla
  carlos carmen carolien caroline cas cees chantal charlotte chris christiaan christina cindy claudia coby cor corrie
  cornelis corry daan danielle danny dave david debby deborah demi dennis desiree diana diederik dirk dylan edwin
  eefje elif elise elisabeth ellen elly els elsa emine emma eric erik erwin esmee esther eva evelien evert fadma faisal
  farid fatih fatima fatma femke fenna ferry fiona floor floris frank frans fred frederik frits gea geert gerard gerda
  gerrit gert gijs gijsbert gina giovanni goof greet greetje guido hakim hamid hamza hanna hannah hannie hanneke hanny
  harm harrie harry hasan hassan heleen helena hendrik hendrika henk hennie henny herman hessel hilda huib hussein
  ibrahim ilse imane inge ingrid irene isa ismail ivan ivo jaap jacob jacqueline jamal jan janine janneke jannie jantje
  jasmijn jasper jayden jeanette jeffrey jelle jenny jeroen jerry jesse jessica jip joanna jochem johan johanna johannes
  johnny jolanda joop joost jordy jorien jorrit joris jos jose josje joyce judith julia jurgen karel karim karin katja
  kayleigh kees kelly kevin khadija khalid kim klaas koen koos krista kristel kubra lars laura leila lena leo leonie
  leyla lian lianne lidia lieke lies liesbeth linda lisa lisanne liza lotte louis louise luc lucas lucia luuk maaike
  maarten machteld maikel malika manon marco margreet margriet maria marian marianne marieke mariette marijke marina
  marino mario marion mariska marit marjan marjolein marloes martijn martin martine mathilde maud maurice mehmet melanie
  melissa merel mia michael michel michelle miep mieke mike milan milou mirjam mo moes mohamed mohammed monique mounir
  murat mustafa nabil nadia najat natalie natasja natasha nelleke nelly nick nico nicole niels nienke nina noah noor
  noortje nora omar osman otto patricia patrick paul paula paulien peter petra piet pieter quincy rachid rachida ralph
  ramon raoul rashid rebecca remco rene renate ria riet rina rinus rita robbert robert robin roderick roel roelof rogier
  romy ron ronald rosa rosalie ruben rudi ruud saar sabine sabrina said saida salma samira samuel sandra sanne sara sarah
  saskia selma semra serkan sevda shanti sharon sharona silvia simon simone sjaak sjoerd sjors sofie sonja sophie stefan
  stephanie steven suzan suzanne sven sylvia tamara tanja tess tessa theo thea thijs thomas tineke tinus tjitske tom
  toos trees trudy ursula valerie vera victor vincent wendy wesley wietske wilhelmina willem willemijn wilma wim
  wouter xander yasmina yasmin yara youssef yusuf yvette yvonne zahra zeynep zohra
`);

/** First names that are ordinary words too: only with a capital inside a sentence. */
export const NAAM_EN_WOORD = woorden(`
  bas bloem dolly faith fleur guus hans hein hoop ian iris jet job jade linde loes luna lucky mark marijn max mees mees
  pim rein rob roos sam sien sien sem ster sterre stijn tim ton toon wil willie ties angel joy summer gust kris ad bob
  ben joke truus kobus mo
`);

/** Places in the Netherlands that are no ordinary word. */
export const PLAATSEN = woorden(`
  aalsmeer alkmaar almelo almere alphen amersfoort amstelveen amsterdam apeldoorn arnhem badhoevedorp barneveld bergen
  beverwijk bennebroek blaricum bloemendaal breda bunschoten bussum capelle castricum culemborg delft delfzijl deventer
  diemen doetinchem dordrecht drachten dronten ede eindhoven emmen enkhuizen enschede epe geldrop gorinchem gouda
  groningen haarlem haarlemmermeer haarlemmerliede halfweg harderwijk harlingen heemskerk heemstede heerenveen
  heerhugowaard heerlen helmond hilversum hillegom hoofddorp hoogeveen huizen ijmuiden kampen katwijk kerkrade krommenie
  landsmeer leerdam leeuwarden leiden lelystad lisse maassluis maastricht meppel middelburg naaldwijk naarden
  nieuwegein nieuw-vennep nijkerk nijmegen noordwijk nunspeet oegstgeest oosterhout overveen papendrecht purmerend
  putten ridderkerk rijswijk roermond roosendaal rotterdam santpoort sassenheim scheveningen schiedam schiphol sittard
  spaarndam spakenburg spijkenisse stadskanaal staphorst steenwijk terneuzen tilburg uden uitgeest uithoorn urk
  utrecht vaassen velsen velserbroek venlo vijfhuizen vlaardingen vlissingen vogelenzang volendam voorschoten
  waalwijk wageningen wassenaar weert winschoten winterswijk woerden wormerveer zaandam zaanstad zandpoort zandvoort
  zeewolde zeist zevenaar zoetermeer zutphen zwaag zwanenburg zwolle
`);

/** Beginnings of words for a country, a people or a language. */
export const HERKOMST = woorden(`
  afghaan* afghan* albanees* albani* albanië algerij* amerikaans* angola* angolees* antill* arabier* arabisch* aramees* aramese
  armeen* armeni* armeense aruba* azeri azerbei* bengaal* bengali berbers* bosni* braziliaan* brazili* bulgaar* bulgari*
  burundi* chinees chinese chinezen china colombia* congo congolees* congolese cuba cubaan* curaca* dari dominicaan*
  egypt* eritre* ethiop* farsi filipijn* filippijn* fransman frankrijk gambia* ghana ghanees* ghanese griek griekse grieks
  griekenland guinee* guinese hongaar* hongarije hindi hindoestaan* indiaas indiase indonesi* iran iraans* iranier* irak iraak*
  irakees* irakese italiaan* italie ivoorkust ivoriaan* jamaica* javaan* jemen* joegoslav* jordaan* jordani* kaapverd* kameroen*
  kazach* keniaan* kenia koerd* koreaan* korea kosov* kroaat* kroatisch* kroatie libanees* libanese libanon liberia* libisch* libie
  litouw* letland letse macedon* maleis* marokko marokkaan* molukk* molukker* mongool* nepal* nigeria* oeigoer* oekrai*
  oezbeek* pakist* palestijn* papiament* pashto perzisch* peru peruaan* polen pools poolse pool portugees portugese portugal punjabi
  roemeen* roemeni* rus russin russisch* rusland rwanda* rwandees* senegal* servi* sierra-leone* slowaak* slowaki* sloveen*
  soedan* somali* spaans spaanse spanjaard* spanje sranan* surina* swahili syri* tadzjie* tamil* tamazight tanzan* thais thaise
  thailand tibet* tigrinya togo togolees* tsjech* tsjetsj* tunes* turk turken turkije turks turkse turkmeen* oegand* uganda*
  urdu venezol* venezu* vietnam* wolof zambia* zimbabw* india indiase sinti roma zigeuner* woonwagenbewoner* duitsland duits duitse engeland engelse belgische belg
`);

/** Towns elsewhere where people come from. */
export const STEDEN_ELDERS = woorden(`
  aleppo algiers ankara antalya asmara bagdad basra beiroet belgrado boekarest caracas casablanca damascus dakar
  fez freetown gaza homs istanbul izmir jakarta jalalabad kaboel kabul karachi khartoem kiev kiew kinshasa lagos lahore
  marrakech meknes mogadishu mosoel mostar nador oujda paramaribo pristina rabat raqqa sarajevo sofia tanger teheran
  tetouan tirana tripoli tunis warschau willemstad krakow accra addis
`);

/** Work of which there are few in a neighbourhood, or that everybody there knows. */
export const BEROEPEN = woorden(`
  acteur actrice antiquair archeoloog architect artiest astroloog bakker balletdanser balletdanseres barbier
  beeldhouwer begrafenisondernemer beiaardier bloemist boer boerin boswachter brandweerman brandweervrouw
  brugwachter burgemeester buschauffeur cameraman chirurg clown columnist componist conducteur conservator danser
  danseres diplomaat dirigent dirigente drukker duiker filmmaker fotograaf fotografe glasblazer goochelaar goudsmid
  hoefsmid horlogemaker imker instrumentmaker juwelier kapitein kermisexploitant kleermaker kok-eigenaar kunstenaar
  kunstenares kunstschilder machinist marinier marktkoopman marktkoopvrouw meubelmaker modeontwerper molenaar
  motoragent musicus organist organiste orgelbouwer orthodontist pianist pianiste pianostemmer piloot presentator
  presentatrice producent profvoetballer raadslid rabbijn rietdekker schaatser schipper schoenmaker schrijver
  schrijfster slager smid stewardess steward taxichauffeur tandtechnicus tatoeeerder topsporter trambestuurder
  treinmachinist uitvinder veearts visboer visser vissersman violist violiste voetballer vroedvrouw wethouder
  wetenschapper wijnboer voorganger ouderling diaken koster zanger zangeres zeeman zeilmaker
`);

/** Work of those who help residents too: only when it is said what somebody is. */
export const HULPBEROEPEN = woorden(`
  advocaat advocate agent agente apotheker concierge dierenarts directeur docent docente dokter dominee geestelijke
  griffier hoogleraar huisarts imam journalist journaliste juf kapper kapster leerkracht leraar lerares makelaar
  meester militair notaris officier ondernemer pastoor politicus politieagent politieagente predikant priester
  psychiater rechter schooldirecteur tandarts teamleider uitvaartverzorger verloskundige verpleegkundige wijkagent
  wijkverpleegkundige
`);

/** Work that many people do: "werkt als schoonmaker" says little. */
export const GEWOON_WERK = woorden(`
  schoonmaker schoonmaakster verkoper verkoopster chauffeur bezorger bezorgster vakkenvuller magazijnmedewerker kok ober
  serveerster inpakker productiemedewerker oproepkracht uitzendkracht vrijwilliger vrijwilligster zzp'er medewerker
  schilder stagiair stagiaire invalkracht oppas huishoudster administratief flexwerker zelfstandige
`);

/** Beginnings of words for a faith or what shows it. */
export const GELOOF = woorden(`
  alevi* bahai boeddhis* boerka chassid* christen christenen christelijk* doopsgezind* evangelisch* gereformeerd* hervormd*
  hindoe hindoes hindoeisme hindoestaans hoofddoek* imam* islam* jehova* jood joden joods* katholiek* keppeltje kerk kerkelijk*
  kerkgemeenschap koptisch* koran* mandir moskee* moslim* moslima* mormoon* mormonen niqab nikab pinkstergemeente pinksterkerk
  protestant* ramadan* reformatorisch* sabbat sjabbat salafis* sikh* soefi* soennit* sjiiet* synagoge* pastoor dominee
`);

/** Illnesses and conditions that few people have. */
export const ZELDZAAM = woorden(`
  acromegalie addison albino* albinisme amputatie geamputeerd* angelman bechterew bifida cadasil creutzfeldt* crohn duchenne
  dwarslaesie dwerggroei ehlers* epidermolysis hemofilie huntington hydrocefal* ichthyosis korsakov leukemie lupus lyme marfan
  mitochondri* mucoviscidose myasthenie narcolepsie neurofibromatose osteogenesis porfyrie prader* progeri* rett sarcoidose
  schisis sclerodermie sikkelcel* sclerose stofwisselingsziekte syndroom taaislijmziekte thalassemi* tourette tuberculose
  tubereuze turner usher waterhoofd wernicke* wilson doofblind* doofstom*
`);

/** Capitals inside a sentence that point at nobody. */
export const BEKEND = woorden(`
  aanvullende adhd aio aow ass awbz bbz belastingdienst bjz brp bsn bso bw cak cao ciz cjg cjib coa covid corona csg
  ct-scan dbt digid dji dsm duo dvd e-mail eb emdr eo eu fact faq fnv gbd ggd ggz gemeente gp gpk gvb gps hbo havo
  hiv i ib ic ict id ii iii ind ioaw iq iva iv jgz ka kb kdv kinderbescherming kvk lvb lhbti lwoo ma mantelzorg mbo mdo mee mt
  nah nederland nederlander nederlanders nederlands nederlandse nl nt2 o&o ok ots pab pc pgb pi pgz ptss pvb raad rmc ro
  rvs rva samen sb sociaal spoed svb svz t tbs thuis ubo uwv veilig vmbo vo vog vso vwo wajong wa wao wgs wia wlz wmo
  wlz-indicatie wmo-consulent wmo-voorziening wgbo wpg ww wsnp wvggz wzd x zorgverzekeraar zrm zvw zzp
  humanitas leger heils voedselbank schuldhulp kredietbank buurtzorg thuiszorg jeugdzorg reclassering politie
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  januari februari maart april mei juni juli augustus september oktober november december
  kerst pasen pinksteren whatsapp facebook instagram tiktok google teams internet
  ik hij zij ze wij we u jij je het de een en maar want ook nu niet geen dat dit die er hoe wat wie waar wanneer waarom
  welke in op met van voor bij na om als toen omdat mijn haar zijn hun ons onze
  parkinson alzheimer engels nederlands
  mevrouw meneer moeder vader ouders bewoner bewoonster client familie gezin
`);
