import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-JA-701": {
    flags: ["«It was learned on the 27th that» the firm will close."],
    passes: [
      "It was learned that the firm will close.",
      "It turned out on the day that all was well.",
    ],
  },
  "F-JA-702": {
    flags: ["«Related parties revealed» the plan."],
    passes: ["The parties are related, she said.", "Those concerned for her said a prayer."],
  },
  "F-JA-704": {
    flags: ["In Tokyo the «TV talent Aoi» Mori said goodbye."],
    passes: ["A TV talent show in Japan closed.", "Japanese talent abounds."],
  },
  "F-JA-705": {
    flags: ["«Voices of surprise» came from fans."],
    passes: ["The voices of joyful children rose.", "Her voice, of course, showed surprise."],
  },
  "F-JA-708": {
    flags: ["The city fears an «infection explosion»."],
    passes: ["Infections exploded in May.", "The explosion infected nobody with joy."],
  },
  "F-JA-709": {
    flags: ["The «number of infected persons» rose."],
    passes: ["Infected people must stay in.", "The person was infected in the lab."],
  },
  "F-JA-710": {
    flags: ["Shops closed because of «the new corona»."],
    passes: ["He drank the new Corona beer.", "The new coronation coin is out."],
  },
  "F-KO-721": {
    flags: ["He said that he «has no doctor to resign»."],
    passes: ["She has no doctor to call.", "He has a doctor to thank."],
  },
  "F-KO-722": {
    flags: ["«It is known that» he left."],
    passes: ["It is well known that he left.", "He is known to have left."],
  },
  "F-KO-726": {
    flags: ["The «heads of villages» of both Koreas will meet."],
    passes: ["The match between the two teams ended.", "Village heads met."],
  },
  "F-KO-727": {
    flags: ["They talk at nine «o’clock our time»."],
    passes: ["It is the song of our time.", "In the morning our time is short."],
  },
  "F-KO-728": {
    flags: ["The singer «revealed her current status» on Sunday."],
    passes: ["The current status of the bill is open.", "He revealed her status."],
  },
  "F-KO-729": {
    flags: ["The drama «is gathering attention» abroad."],
    passes: ["A crowd is gathering; attention is high.", "He is collecting stamps."],
  },
  "F-ZH-741": {
    flags: ["«The relevant departments» are at work."],
    passes: ["The department is relevant.", "Relevant department stores will open."],
  },
  "F-ZH-742": {
    flags: ["The Morning «Post believes that» the talks will fail."],
    passes: ["The editor of the Times believes in God.", "He believed that all was lost."],
  },
  "F-ZH-743": {
    flags: ["He told it «in the form of souvenirs»."],
    passes: ["The shop sells souvenirs in the form of bears.", "Memories take the form of dreams."],
  },
  "F-ZH-748": {
    flags: ["A «relevant person in charge» said so."],
    passes: ["The person in charge was asleep.", "The relevant person left."],
  },
  "F-ZH-749": {
    flags: ["The director «introduced that» the line is 9 km long."],
    passes: [
      "The law he introduced, that is, the tax, failed.",
      "She introduced the guest that night.",
    ],
  },
  "F-ZH-750": {
    flags: ["The «public security organs» took him in."],
    passes: ["Public security is an organ of state.", "He plays the organ in public."],
  },
  "F-ZH-752": {
    flags: ["«It is reported that» two men left."],
    passes: ["As it is understood that way, fine.", "It is a reported fact."],
  },
  "F-ZH-753": {
    flags: ["The name rose on the «hot search» list."],
    passes: ["In hot weather, search for shade.", "A hot, searching light fell."],
  },
  "F-ZH-754": {
    flags: ["The «melon-eating crowd» wants to know more."],
    passes: ["The crowd was eating melon.", "A melon eating contest was held."],
  },
};
