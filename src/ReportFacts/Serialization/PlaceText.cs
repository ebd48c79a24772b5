using System.Globalization;
using System.Text.Json;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>Names places as people look for them: page and paragraph where the document has them, or else line and column.</summary>
/// <param name="lines">The lines of the text.</param>
/// <param name="places">Its pages and paragraphs; <see langword="null"/> for plain text.</param>
internal sealed class PlaceText(LineMap lines, PlaceMap? places)
{
    /// <summary>The same in any language: <c>p. 3 ¶ 2</c> or <c>12:5</c>.</summary>
    public string Of(int offset) => places?.PlaceOf(offset).ToString() ?? lines.PositionOf(offset).ToString();

    /// <summary>In the language of a report: <c>第3页第2段</c>.</summary>
    public string Of(int offset, MessageLanguage language)
    {
        if (places is null || language != MessageLanguage.Chinese) return Of(offset);
        DocumentPlace place = places.PlaceOf(offset);
        return string.Create(CultureInfo.InvariantCulture, $"{(place.Page > 0 ? $"第{place.Page}页" : "")}第{place.Paragraph}段");
    }

    /// <summary>Writes <c>page</c> and <c>paragraph</c>; nothing for plain text, and no page where the format knows none.</summary>
    public static void Write(Utf8JsonWriter writer, int offset, PlaceMap? places)
    {
        if (places is null) return;
        DocumentPlace place = places.PlaceOf(offset);
        if (place.Page > 0) writer.WriteNumber("page", place.Page);
        writer.WriteNumber("paragraph", place.Paragraph);
    }
}
