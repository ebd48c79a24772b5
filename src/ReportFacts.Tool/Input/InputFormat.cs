namespace ReportFacts.Tool.Input;

/// <summary>How an input is cut into documents.</summary>
internal enum InputFormat
{
    /// <summary>The whole input is one document.</summary>
    Text,

    /// <summary>Every line is a JSON object <c>{"id":…,"text":…}</c>.</summary>
    Jsonl,
}
