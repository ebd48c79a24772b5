namespace ReportFacts.Serialization.Sarif;

/// <summary>Turns names of documents into URIs.</summary>
internal static class ArtifactUri
{
    /// <summary>The URI of a file name: relative names stay relative, absolute ones become <c>file:</c>.</summary>
    public static string Of(string name)
    {
        string path = name.Replace('\\', '/');
        bool drive = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
        string[] parts = path.Split('/');
        for (int i = 0; i < parts.Length; i++)
        {
            if (!(drive && i == 0)) parts[i] = Uri.EscapeDataString(VisibleText.Of(parts[i]));
        }
        string escaped = string.Join('/', parts);
        return drive ? $"file:///{escaped}" : path.StartsWith('/') ? $"file://{escaped}" : escaped;
    }
}
