using System.Text;
using ReportFacts.Tool.Input;

namespace ReportFacts.Tool.Output;

/// <summary>Writes a piece of text a document, for people.</summary>
/// <param name="output">Where to.</param>
/// <param name="textOf">Makes the text of a document; runs on several threads at a time.</param>
internal sealed class TextResultWriter(ResultStream output, Func<string, Document, string> textOf) : IResultWriter
{
    private bool any;

    public Action Prepare(Document document, string text)
    {
        string shown = textOf(text, document);
        return () =>
        {
            output.Write(Encoding.UTF8.GetBytes(any ? "\n" + shown : shown));
            any = true;
        };
    }

    // The message is on standard error; text for people has no place for it.
    public void WriteError(Document document, string error)
    {
    }

    public void Complete()
    {
    }
}
