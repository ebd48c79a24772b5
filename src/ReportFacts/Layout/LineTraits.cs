namespace ReportFacts.Layout;

/// <summary>What was seen in a line of a page.</summary>
[Flags]
internal enum LineTraits
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>Too long to be a line of a set column: its paragraph was never wrapped.</summary>
    Unwrapped = 1,

    /// <summary>Cells of a table, kept apart by tabs, wide spaces or stand-alone numbers.</summary>
    Cells = 2,

    /// <summary>Only a number, without a word: a cell or a page number.</summary>
    BareNumber = 4,

    /// <summary>Has a comma, stop or other punctuation of running prose.</summary>
    Prose = 8,

    /// <summary>Has a full stop before its end.</summary>
    InnerStop = 16,

    /// <summary>Ends with a stop, colon or semicolon (closing quotes may follow).</summary>
    EndsStop = 32,

    /// <summary>Ends with a colon.</summary>
    EndsColon = 64,

    /// <summary>Ends with what cannot end a paragraph: a comma, an opening bracket, a middle dot.</summary>
    EndsOpen = 128,

    /// <summary>Starts with what cannot start a paragraph: a comma, a closing bracket, a per cent sign, one character and a full stop.</summary>
    StartsClosing = 256,

    /// <summary>Starts with the number of a heading or list item, or with a bullet.</summary>
    StartsItem = 512,

    /// <summary>Words set apart by spaces, as in a by-line or a slogan.</summary>
    SpacedWords = 1024,

    /// <summary>The same words twice; only the first copy counts.</summary>
    Doubled = 2048,

    /// <summary>Page furniture lies between the line before and this one.</summary>
    AfterFurniture = 4096,

    /// <summary>Words and figures set apart by single spaces, without a comma or stop: the names of columns, when a row of cells follows.</summary>
    Spaced = 8192,
}
