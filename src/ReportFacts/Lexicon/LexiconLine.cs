namespace ReportFacts.Lexicon;

/// <summary>
/// A line of a table: one meaning with all its forms. Most forms are never met, so rows are made of them only when they are; a row that a
/// caller added is a line by itself.
/// </summary>
internal sealed class LexiconLine
{
    private readonly string table, id, forms, meaning, source;
    private readonly LexiconRow? added;

    /// <summary>Makes a line of a table's columns.</summary>
    public LexiconLine(string table, string id, string forms, string meaning, string source)
    {
        this.table = table;
        this.id = id;
        this.forms = forms;
        this.meaning = meaning;
        this.source = source;
    }

    /// <summary>Makes a line of a row; its form may hold spaces.</summary>
    public LexiconLine(LexiconRow row)
        : this(row.Table, row.Id, row.Form, row.Meaning, row.Source) => added = row;

    /// <summary>What the line says, in the table's own vocabulary.</summary>
    public string Meaning => meaning;

    /// <summary>The forms, from left to right.</summary>
    public FormEnumerator GetEnumerator() => new(forms, whole: added is not null);

    /// <summary>The row of one form.</summary>
    public LexiconRow RowOf(ReadOnlySpan<char> form) => added ?? new(table, id, form.ToString(), meaning, source);

    /// <summary>Enumerates the forms of a line.</summary>
    internal ref struct FormEnumerator(string forms, bool whole)
    {
        private int position;

        public ReadOnlySpan<char> Current { get; private set; }

        public bool MoveNext()
        {
            while (!whole && position < forms.Length && forms[position] == ' ') position++;
            if (position >= forms.Length) return false;
            int length = whole ? -1 : forms.AsSpan(position).IndexOf(' ');
            Current = length < 0 ? forms.AsSpan(position) : forms.AsSpan(position, length);
            position += Current.Length;
            return true;
        }
    }
}
