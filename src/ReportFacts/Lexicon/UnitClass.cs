namespace ReportFacts.Lexicon;

/// <summary>What the word behind a number makes of it.</summary>
internal enum UnitClass : byte
{
    /// <summary>Nothing: it only looks like a unit.</summary>
    None,

    /// <summary>The number names or grades a thing and counts nothing.</summary>
    Label,

    /// <summary>Things are counted.</summary>
    Count,

    /// <summary>People are counted.</summary>
    People,

    /// <summary>Money.</summary>
    Currency,

    /// <summary>A physical quantity or an age.</summary>
    Physical,

    /// <summary>Per cent, or tenths read as per cent.</summary>
    Percent,

    /// <summary>Per mille.</summary>
    PerMille,

    /// <summary>Percentage points.</summary>
    Point,

    /// <summary>Basis points.</summary>
    BasisPoint,

    /// <summary>A multiple.</summary>
    Multiple,

    /// <summary>A price reduced to so many tenths: 九折, 75折.</summary>
    Discount,
}
