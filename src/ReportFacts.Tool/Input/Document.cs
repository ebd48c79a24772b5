using System.Text.Json;
using ReportFacts.Text;

namespace ReportFacts.Tool.Input;

/// <summary>One document of the input, or the place of one that could not be read.</summary>
internal sealed class Document
{
    /// <summary>Name of the document as a JSON value (text or number), or <see langword="null"/> when it has none.</summary>
    public JsonElement? JsonId { get; init; }

    /// <summary>Name of the document when it is a file.</summary>
    public string? Name { get; init; }

    /// <summary>Its text; <see langword="null"/> when it could not be read.</summary>
    public string? Text { get; init; }

    /// <summary>The text it was written from; <see langword="null"/> when the input gives none.</summary>
    public string? Source { get; init; }

    /// <summary>Reads the document; <see langword="null"/> when it is read already. Files are read where they are worked on, several at a time.</summary>
    public Func<Document>? Load { get; init; }

    /// <summary>What was wrong, with file and line; <see langword="null"/> when nothing was.</summary>
    public string? Error { get; init; }

    /// <summary>Pages and paragraphs of the text; <see langword="null"/> for plain text.</summary>
    public PlaceMap? Places { get; init; }

    /// <summary>What of the file was left out, with its name.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A place of the text as people look for it: page and paragraph, or else line and column.</summary>
    public string PlaceOf(int offset, LineMap lines) => Places?.PlaceOf(offset).ToString() ?? lines.PositionOf(offset).ToString();

    /// <summary>The document as the library's reports want it.</summary>
    public ReportDocument ToReport(string text) => new(Title, text) { Places = Places };

    /// <summary>The name as people should see it; standard input has one, too.</summary>
    public string Title => Name == DocumentReader.StandardInput ? "stdin" : Name ?? (JsonId is { } id ? id.ToString() : "");
}
