namespace ReportFacts.Lexicon;

/// <summary>The tables that binding reads, joined into one look-up; a form in several tables has the roles of all of them.</summary>
internal sealed class BindingTables
{
    private static readonly string[] Names =
    [
        "report-verbs", "change-words", "level-words", "modality-words", "scope-words", "comparison-words", "part-cues", "report-nouns",
        "domain-nouns", "domain-verbs", "function-words", "section-words",
    ];

    /// <summary>Roles that matter also in clauses that are not cut into words.</summary>
    private const BindingRoles CueRoles = BindingRoles.Strong | BindingRoles.PlanHeading | BindingRoles.ReviewHeading | BindingRoles.Delivered;

    /// <summary>Joins the built-in rows and a caller's rows; in its table an added row replaces all built-in ones of its form.</summary>
    public BindingTables(IReadOnlyList<LexiconRow> added)
    {
        var forms = new Dictionary<string, BindingRoles>();
        foreach (string table in Names)
        {
            var replaced = new Dictionary<string, BindingRoles>();
            foreach (LexiconRow row in added)
            {
                if (row.Table == table) replaced[row.Form] = Parse(row);
            }
            foreach (LexiconLine line in LexiconReader.ReadEmbedded(table))
            {
                BindingRoles? roles = null; // of the whole line
                foreach (ReadOnlySpan<char> span in line)
                {
                    string form = span.ToString();
                    roles ??= Parse(line.RowOf(form));
                    if (!replaced.ContainsKey(form)) forms[form] = forms.GetValueOrDefault(form) | roles.Value;
                }
            }
            foreach ((string form, BindingRoles roles) in replaced) forms[form] = forms.GetValueOrDefault(form) | roles;
        }
        var words = new Dictionary<BindingRoles, BindingWord>();
        var all = new List<KeyValuePair<string, BindingWord>>(forms.Count);
        foreach ((string form, BindingRoles roles) in forms)
        {
            if (!words.TryGetValue(roles, out BindingWord? word)) words[roles] = word = new BindingWord(roles);
            all.Add(KeyValuePair.Create(form, word));
        }
        Words = new LexiconTable<BindingWord>(all);
        Cues = new LexiconTable<BindingWord>(all.Where(entry => entry.Value.Is(CueRoles)));
    }

    /// <summary>All forms.</summary>
    public LexiconTable<BindingWord> Words { get; }

    /// <summary>Forms that say the same wherever they stand: strong words of planning, and words of headings.</summary>
    public LexiconTable<BindingWord> Cues { get; }

    private static BindingRoles Parse(LexiconRow row)
    {
        BindingRoles roles = BindingRoles.None;
        foreach (string name in row.Meaning.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            roles |= Enum.TryParse(name, ignoreCase: true, out BindingRoles role)
                ? role
                : throw new FormatException($"lexicon table '{row.Table}', row '{row.Id}': unknown role '{name}'");
        }
        return roles;
    }
}
