/** The words of danger that people type wrong most: they count with one letter wrong. */
export const BEDOELD: readonly string[] = `
zelfmoord zelfmoordpoging zelfdoding suicide suicidaal suicidale zelfbeschadiging afscheidsbrief euthanasie overdosis levensmoe opgespaard doodgaan
bewusteloos aanspreekbaar flauwgevallen benauwd benauwdheid hartaanval hartinfarct beroerte hersenbloeding epileptische insuline zuurstof stuipen verlamd
vergiftiging ingeslikt bloedt hevig ademhaling ambulance gaslucht gaslekkage koolmonoxide koolmonoxidemelder levensgevaar
mishandeld mishandelt mishandeling mishandelde geslagen geschopt gewurgd geweld gewelddadig bedreigd bedreigt bedreiging bedreigde gestalkt stalking stalkt
opgesloten vastgebonden vastgemaakt huisverbod contactverbod gevlucht vrouwenopvang agressief agressie controleert afgepakt
kindermishandeling verwaarloosd verwaarlozing ouderenmishandeling blauwe plekken striemen kinderen ondervoed doorligplek uitgedroogd
uitgehuwelijkt uithuwelijken eerwraak huwelijksdwang besneden besnijdenis paspoort achtergelaten
verkracht verkrachting aangerand aanranding misbruikt misbruik incest naaktfotos loverboy uitbuiting prostitutie mensenhandel
vermist weggelopen verdwenen spoorloos verward verwarde verwardheid psychose psychotisch stemmen hallucineert manisch achterdochtig dementie alzheimer dwaalt
dakloos dakloze slaapplek slaapplaats onderdak portiek nachtopvang vannacht vanavond
ontruiming ontruimd uithuiszetting huisuitzetting uitzetting deurwaarder slotenmaker vonnis huurachterstand veiling geveild ontbinding
afgesloten afsluiten afsluiting dichtgedraaid stroom stadsverwarming zorgverzekering energiebedrijf achterstand
opgelicht oplichting phishing bankhelpdesk pinpas pincode
wachtkamer balie uitgescholden schreeuwt scheldt
`
  .trim()
  .split(/\s+/);
