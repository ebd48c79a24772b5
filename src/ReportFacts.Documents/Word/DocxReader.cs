using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace ReportFacts.Documents.Word;

/// <summary>Reads the text of a Word file element by element, so that memory does not grow with the markup.</summary>
internal static class DocxReader
{
    public static DocumentText Read(byte[] bytes, DocumentReadOptions options)
    {
        RefuseOldFile(bytes);
        try
        {
            RefuseBomb(bytes, options.MaxUnpackedBytes);
            using var word = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = options.MaxUnpackedBytes });
            MainDocumentPart main = word.MainDocumentPart ?? throw new InvalidDataException("it has no main part");
            var text = new PlacedText(options.MaxTextLength);
            var body = new DocxWriter(text);
            Read(main, body);
            if (main.FootnotesPart is { } footnotes) Read(footnotes, body);
            if (main.EndnotesPart is { } endnotes) Read(endnotes, body);
            return text.ToDocument(DocumentFileFormat.Docx, [], withPages: text.Page > 1);
        }
        // A damaged package can fail anywhere in the parser and with any exception.
        catch (Exception failure) when (failure is not (DocumentReadException or OutOfMemoryException))
        {
            throw new DocumentReadException(DocumentReadProblemKind.Broken, $"is no Word file (.docx), or a damaged one: {failure.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static void Read(OpenXmlPart part, DocxWriter writer)
    {
        using OpenXmlReader reader = new OpenXmlPartReader(part);
        while (reader.Read())
        {
            if (reader.IsStartElement) writer.Start(reader);
            if (reader.IsEndElement) writer.End(reader.ElementType);
        }
        writer.EndPart();
    }

    // Encrypted files and those of Word 97 are OLE compound files, not packages.
    private static void RefuseOldFile(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return;
        ReadOnlySpan<byte> mark = System.Runtime.InteropServices.MemoryMarshal.AsBytes("EncryptedPackage".AsSpan());
        throw bytes.IndexOf(mark) >= 0
            ? new DocumentReadException(DocumentReadProblemKind.Encrypted, "is encrypted: expected a Word file that opens without a password")
            : new DocumentReadException(DocumentReadProblemKind.Broken, "is a file of Word 97-2003 (.doc): expected .docx; save it as that");
    }

    private static void RefuseBomb(byte[] bytes, long most)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        long total = 0;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            total += entry.Length;
            if (total > most) throw new DocumentReadException(DocumentReadProblemKind.TooLarge, $"unpacks to more than {most} bytes, the most that are read");
        }
    }
}
