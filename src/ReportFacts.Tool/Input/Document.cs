using System.Text.Json;

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

    /// <summary>What was wrong, with file and line; <see langword="null"/> when nothing was.</summary>
    public string? Error { get; init; }

    /// <summary>The name as people should see it.</summary>
    public string Title => Name ?? (JsonId is { } id ? id.ToString() : "");
}
