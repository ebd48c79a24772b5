namespace ReportFacts.Layout;

/// <summary>What a character is to the layout of a page.</summary>
internal enum PageChar : byte
{
    /// <summary>Anything not named below: symbols, emoji, halves of surrogate pairs.</summary>
    Other,

    /// <summary>A Chinese character.</summary>
    Han,

    /// <summary>A decimal digit, half or full width.</summary>
    Digit,

    /// <summary>A letter of the Latin alphabet, half or full width.</summary>
    Latin,

    /// <summary>Full-width punctuation, which a typesetter may squeeze to half its width.</summary>
    Punctuation,

    /// <summary>A space of one column or less.</summary>
    Space,

    /// <summary>A tab or a space of two columns: it stands between cells or before a paragraph.</summary>
    WideSpace,

    /// <summary>Takes no room: control characters, zero-width spaces, byte order marks.</summary>
    Invisible,

    /// <summary>Ends a line or a page.</summary>
    Break,
}
