namespace ReportFacts.Lexicon;

public sealed partial class ReportLexicon
{
    private BindingTables? binding;

    /// <summary>What binding knows of words; built when first asked for.</summary>
    internal BindingTables Binding => binding ?? Interlocked.CompareExchange(ref binding, new BindingTables(added), null) ?? binding;
}
