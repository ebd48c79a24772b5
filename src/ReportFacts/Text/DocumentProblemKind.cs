namespace ReportFacts.Text;

/// <summary>Why a document has no result.</summary>
public enum DocumentProblemKind
{
    /// <summary>The source of the documents could not give its text.</summary>
    Unreadable,

    /// <summary>It has more characters than the options allow.</summary>
    TextTooLong,

    /// <summary>It has more claims than the options allow.</summary>
    TooManyClaims,

    /// <summary>A plugged-in segmenter, recognizer or predicate threw.</summary>
    PlugInFailed,
}
