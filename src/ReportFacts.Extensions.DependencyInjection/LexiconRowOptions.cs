namespace ReportFacts.Extensions.DependencyInjection;

/// <summary>A row to add to the lexicon, as configuration gives it.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class LexiconRowOptions
{
    /// <summary>Name of the table; required.</summary>
    public string Table { get; set; } = "";

    /// <summary>Identifier within the table.</summary>
    /// <value>Empty: the form is taken.</value>
    public string Id { get; set; } = "";

    /// <summary>The words as written; several forms are separated by spaces. Required.</summary>
    public string Form { get; set; } = "";

    /// <summary>What the row says, in the table's own vocabulary.</summary>
    public string Meaning { get; set; } = "";

    /// <summary>Where the meaning comes from.</summary>
    /// <value>The default value is <c>configuration</c>.</value>
    public string Source { get; set; } = "configuration";
}
