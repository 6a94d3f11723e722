/**
 * The commonest words of a language that English does not use and that are no name. `telling` ones
 * stand in no title or place name that English takes over; `frequent` ones do ("de los", "della").
 */
export interface ForeignWords {
  /** BCP 47. */
  readonly language: string;
  readonly telling: string;
  readonly frequent: string;
}

/** The languages that copied news stories come from most. */
export const FOREIGN_WORDS: readonly ForeignWords[] = [
  {
    language: "pt",
    telling:
      "que não foi são está também já até mais sua seu você uma pela pelo pelos ainda depois quando onde porque segundo disse afirmou após sobre",
    frequent: "das nos nas aos um os ao em por",
  },
  {
    language: "es",
    telling:
      "que fue está están también más pero según después desde hasta cuando donde porque dijo sobre muy ya este una su sus",
    frequent: "los las del el por un",
  },
  {
    language: "fr",
    telling:
      "est été être était avec dans qui cette aussi mais selon après leur leurs sont où déjà alors",
    frequent: "les des du une aux",
  },
  {
    language: "it",
    telling:
      "che è sono stato stata anche più perché dopo secondo ancora questo questa suo sua quando nel nella",
    frequent: "della dello degli delle di il gli un",
  },
  {
    language: "de",
    telling:
      "und nicht ist wird wurde werden sind auch nach über für einen einer eines dem sich mit bei haben noch aber oder wie aus",
    frequent: "der das ein eine im zur zum von",
  },
  {
    language: "nl",
    telling: "het een niet zijn werd wordt voor ook naar maar nog deze dit heeft hebben bij uit",
    frequent: "op aan",
  },
  {
    language: "sv",
    telling: "och inte är att som för har hade efter också eller från med vid",
    frequent: "av ett",
  },
  {
    language: "pl",
    telling: "się nie jest że był była oraz przez który która już tylko po jak dla roku także",
    frequent: "na od",
  },
  {
    language: "tr",
    telling: "bir için olarak olan daha çok ile gibi sonra kadar değil olduğu ancak yıl dedi",
    frequent: "ve da",
  },
  {
    language: "id",
    telling:
      "yang untuk dengan tidak pada dari ini itu akan telah sudah juga oleh adalah karena dalam",
    frequent: "ke",
  },
  {
    language: "ro",
    telling: "și că este sunt pentru cu mai după fost prin această",
    frequent: "pe un",
  },
  {
    language: "vi",
    telling: "không của và là được người những một có trong với đã này các",
    frequent: "",
  },
];

/** Names of the interface that themes leave untranslated; whole lines, in small letters. */
export const INTERFACE_LINES: Readonly<Record<string, string>> = {
  "bir yanıt yazın": "tr",
  "e-posta hesabınız yayımlanmayacak": "tr",
  "deixe um comentário": "pt-BR",
  "deixe uma resposta": "pt-BR",
  "o seu endereço de e-mail não será publicado": "pt-BR",
  "leia também": "pt-BR",
  "deja una respuesta": "es",
  "deja un comentario": "es",
  "tu dirección de correo electrónico no será publicada": "es",
  "laisser un commentaire": "fr",
  "laisser une réponse": "fr",
  "votre adresse e-mail ne sera pas publiée": "fr",
  "lascia un commento": "it",
  "schreibe einen kommentar": "de",
  "kommentar hinterlassen": "de",
  "dodaj komentarz": "pl",
  "zobacz także": "pl",
  "lasă un răspuns": "ro",
  поделиться: "ru",
  "добавить комментарий": "ru",
  "читайте также": "ru",
  "залишити коментар": "uk",
  "tinggalkan balasan": "id",
  "baca juga": "id",
};
