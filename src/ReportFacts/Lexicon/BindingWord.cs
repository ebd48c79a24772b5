namespace ReportFacts.Lexicon;

/// <summary>What the binding tables know of a form, all tables taken together.</summary>
internal sealed class BindingWord(BindingRoles roles)
{
    public BindingRoles Roles { get; } = roles;

    /// <summary>Whether the word can do at least one of the given things.</summary>
    public bool Is(BindingRoles any) => (Roles & any) != 0;
}
