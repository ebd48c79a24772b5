namespace ReportFacts.Lexicon;

/// <content>The words that binding reads.</content>
public sealed partial class ReportLexicon
{
    // Made on first use. Two threads may make the same table; both are equal, and one is kept.
    private BindingTables? binding;

    /// <summary>What binding knows of words; built when first asked for.</summary>
    internal BindingTables Binding => binding ??= new(added);
}
