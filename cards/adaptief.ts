/** The part of Adaptive Cards 1.5 that Wijkwijzer uses, exact: what is not here does not leave the house. */

export type Afstand = "none" | "small" | "default" | "medium" | "large" | "padding";
export type Tint = "default" | "emphasis" | "good" | "attention" | "warning" | "accent";

interface Basiselement {
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly spacing?: Afstand;
  readonly separator?: boolean;
}

interface Opmaak {
  readonly size?: "small" | "default" | "medium" | "large" | "extraLarge";
  readonly weight?: "default" | "bolder";
  readonly color?: "default" | "attention";
  readonly isSubtle?: boolean;
}

/** Text that Teams shows to the letter: no markdown in it. */
export interface TextRun extends Opmaak {
  readonly type: "TextRun";
  readonly text: string;
}

export interface RichTextBlock extends Basiselement {
  readonly type: "RichTextBlock";
  readonly inlines: readonly TextRun[];
  readonly horizontalAlignment?: "center";
}

/** The only element that can be a heading; its text is markdown. */
export interface TextBlock extends Basiselement, Opmaak {
  readonly type: "TextBlock";
  readonly text: string;
  readonly wrap: true;
  readonly style: "heading";
}

export interface Container extends Basiselement {
  readonly type: "Container";
  readonly items: readonly Element[];
  readonly style?: Tint;
  readonly bleed?: true;
}

export interface Column {
  readonly type: "Column";
  readonly width: "auto" | "stretch";
  readonly items: readonly Element[];
  readonly verticalContentAlignment?: "center";
}

export interface ColumnSet extends Basiselement {
  readonly type: "ColumnSet";
  readonly columns: readonly Column[];
}

export interface ActionSet extends Basiselement {
  readonly type: "ActionSet";
  readonly actions: readonly Actie[];
}

interface Invoer extends Basiselement {
  readonly id: string;
  readonly label: string;
}

export interface TextInput extends Invoer {
  readonly type: "Input.Text";
  readonly maxLength: number;
  readonly isMultiline?: true;
  readonly style?: "tel" | "email";
  readonly value?: string;
}

export interface ChoiceSetInput extends Invoer {
  readonly type: "Input.ChoiceSet";
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly style: "compact" | "expanded";
  readonly wrap: true;
  readonly isMultiSelect?: true;
  readonly placeholder?: string;
  readonly value?: string;
}

export interface DateInput extends Invoer {
  readonly type: "Input.Date";
  readonly placeholder?: string;
  readonly value?: string;
}

export interface ToggleInput extends Invoer {
  readonly type: "Input.Toggle";
  readonly title: string;
  readonly value: "true" | "false";
  readonly valueOn: "true";
  readonly valueOff: "false";
  readonly wrap: true;
}

export type InputElement = TextInput | ChoiceSetInput | DateInput | ToggleInput;

export type Element = RichTextBlock | TextBlock | Container | ColumnSet | ActionSet | InputElement;

interface Basisactie {
  readonly id?: string;
  readonly title: string;
  readonly tooltip?: string;
  readonly style?: "positive" | "destructive";
}

/** What goes back with a tap. */
export type Meegegeven = Readonly<Record<string, string | number | boolean>>;

export interface SubmitAction extends Basisactie {
  readonly type: "Action.Submit";
  readonly data: Meegegeven;
  readonly associatedInputs?: "none";
}

export interface ExecuteAction extends Basisactie {
  readonly type: "Action.Execute";
  readonly id: string;
  readonly verb: string;
  readonly data: Meegegeven;
  readonly associatedInputs?: "none";
  readonly fallback: SubmitAction;
}

/** Asks the bot for a dialog of Teams (`task/fetch`); what the dialog shows is loaded from our own server. */
export interface DialogAction extends Basisactie {
  readonly type: "Action.Submit";
  readonly id: string;
  readonly data: Readonly<Record<string, string | { readonly type: "task/fetch" }>>;
  readonly associatedInputs: "none";
}

export interface OpenUrlAction extends Basisactie {
  readonly type: "Action.OpenUrl";
  readonly id: string;
  readonly url: string;
}

export interface ToggleVisibilityAction extends Basisactie {
  readonly type: "Action.ToggleVisibility";
  readonly id: string;
  readonly targetElements: readonly (string | { readonly elementId: string; readonly isVisible: boolean })[];
}

export type Actie = ExecuteAction | DialogAction | OpenUrlAction | ToggleVisibilityAction;

/** Asked by Teams itself when somebody looks at the card later. */
export interface Refresh {
  readonly action: Omit<ExecuteAction, "fallback">;
}

export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  readonly version: "1.5";
  readonly lang: "nl";
  readonly fallbackText: string;
  readonly refresh?: Refresh;
  readonly body: readonly Element[];
}
