using System.Globalization;
using ReportFacts.Verification;

namespace ReportFacts.Serialization.Html;

/// <summary>Writes HTML. Markup is written by <see cref="Raw(string)"/>, everything that comes from a document by <see cref="Text(string)"/>.</summary>
internal sealed class HtmlOut(TextWriter writer, MessageLanguage language)
{
    /// <summary>The language of everything around the texts.</summary>
    public MessageLanguage Language => language;

    /// <summary>Writes markup of the page's own.</summary>
    public HtmlOut Raw(string markup)
    {
        writer.Write(markup);
        return this;
    }

    /// <summary>Writes a number of the page's own.</summary>
    public HtmlOut Number(int number)
    {
        writer.Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes words of the page with numbers in the places {0}, {1} …</summary>
    public HtmlOut Words(string key, params ReadOnlySpan<int> numbers)
    {
        string words = ReportWords.Of(key, language);
        for (int i = 0; i < numbers.Length; i++)
            words = words.Replace($"{{{i}}}", numbers[i].ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Text(words);
    }

    /// <summary>Writes text on one line, fit for elements and for attributes in double quotes.</summary>
    public HtmlOut Text(string text)
    {
        foreach (char c in VisibleText.OneLine(text)) Character(c);
        return this;
    }

    /// <summary>Writes a stretch of a document with its line breaks; harmful characters become marks that name them.</summary>
    public HtmlOut Prose(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (VisibleText.IsHarmful(text, i)) Mark(c);
            else if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            else if (c is '\r' or '\u0085' or '\u2028' or '\u2029') writer.Write('\n');
            else Character(c);
        }
        return this;
    }

    private void Mark(char c)
    {
        writer.Write("<i class=u>");
        writer.Write(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        writer.Write("</i>");
    }

    private void Character(char c)
    {
        switch (c)
        {
            case '<': writer.Write("&lt;"); break;
            case '>': writer.Write("&gt;"); break;
            case '&': writer.Write("&amp;"); break;
            case '"': writer.Write("&quot;"); break;
            case '\'': writer.Write("&#39;"); break;
            default: writer.Write(c); break;
        }
    }
}
