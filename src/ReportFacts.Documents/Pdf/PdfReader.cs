using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ReportFacts.Documents.Pdf;

/// <summary>Reads the text of a PDF page by page, in the order in which the file writes it, columns one after the other.</summary>
internal static class PdfReader
{
    private const int NamedPages = 20;

    public static DocumentText Read(byte[] bytes, DocumentReadOptions options)
    {
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) < 0)
            throw new DocumentReadException(DocumentReadProblemKind.Broken, "is no PDF: expected %PDF- at its beginning");
        try
        {
            using PdfDocument pdf = PdfDocument.Open(bytes, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                Password = options.Password ?? "",
                FilterProvider = new BoundedFilters(options.MaxUnpackedBytes),
            });
            return Read(pdf, options);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new DocumentReadException(DocumentReadProblemKind.Encrypted, options.Password is null
                ? "is encrypted: expected a PDF that opens without a password" : "is encrypted, and the password does not open it");
        }
        // A damaged PDF can fail anywhere in the parser and with any exception.
        catch (Exception failure) when (failure is not (DocumentReadException or OutOfMemoryException))
        {
            throw new DocumentReadException(DocumentReadProblemKind.Broken, $"is a damaged PDF: {OneLine(failure.Message)}");
        }
    }

    private static DocumentText Read(PdfDocument pdf, DocumentReadOptions options)
    {
        if (pdf.NumberOfPages > options.MaxPages)
            throw new DocumentReadException(DocumentReadProblemKind.TooLarge, $"has {pdf.NumberOfPages} pages; at most {options.MaxPages} are read");
        var text = new PlacedText(options.MaxTextLength);
        var pictures = new List<int>();
        var damaged = new List<int>();
        var pages = new List<List<PdfLine>>();
        for (int number = 1; number <= pdf.NumberOfPages; number++)
        {
            if (!TryRead(pdf, number, out List<PdfLine> lines, out int images)) damaged.Add(number);
            else if (lines.Count == 0 && images > 0) pictures.Add(number);
            pages.Add(lines);
        }
        RunningLines.Drop(pages);
        for (int i = 0; i < pages.Count; i++)
        {
            if (pages[i].Count == 0) continue;
            text.BeginPage(i + 1);
            PdfParagraphs.Write(pages[i], text);
        }
        if (text.Length == 0 && damaged.Count > 0)
            throw new DocumentReadException(DocumentReadProblemKind.Broken, $"is a damaged PDF: none of its {pdf.NumberOfPages} pages can be read");
        if (text.Length == 0 && pictures.Count > 0)
            throw new DocumentReadException(DocumentReadProblemKind.Scanned, $"holds pictures of its {pdf.NumberOfPages} pages and no text: expected text; run text recognition (OCR) first");
        return text.ToDocument(DocumentFileFormat.Pdf, [.. Note(pictures, "only pictures, no text; run text recognition (OCR) for them"), .. Note(damaged, "damaged and left out")]);
    }

    private static bool TryRead(PdfDocument pdf, int number, out List<PdfLine> lines, out int images)
    {
        images = 0;
        lines = [];
        try
        {
            Page page = pdf.GetPage(number);
            images = page.NumberOfImages;
            lines = PdfLines.Read(page.Letters);
            return true;
        }
        // One damaged page must not cost the others; it is named in the notes.
        catch (Exception failure) when (failure is not (DocumentReadException or OutOfMemoryException))
        {
            return false;
        }
    }

    private static IEnumerable<string> Note(List<int> pages, string what)
    {
        if (pages.Count == 0) yield break;
        string more = pages.Count > NamedPages ? $" and {pages.Count - NamedPages} more" : "";
        yield return $"{(pages.Count == 1 ? "page" : "pages")} {string.Join(", ", pages.Take(NamedPages))}{more}: {what}";
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
