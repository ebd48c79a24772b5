// Writes a CycloneDX bill of materials of a built project: its packages with versions and hashes, as the restore resolved them.
// Usage: dotnet run tools/package/sbom.cs -- <folder of the project> <name> <version>
#:property RunAnalyzers=false
using System.Text.Encodings.Web;
using System.Text.Json;

using JsonDocument assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(args[0], "obj", "project.assets.json")));
using Stream output = Console.OpenStandardOutput();
using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
writer.WriteStartObject();
writer.WriteString("bomFormat", "CycloneDX");
writer.WriteString("specVersion", "1.6");
writer.WriteNumber("version", 1);
writer.WriteStartObject("metadata");
writer.WriteStartObject("component");
WriteName("library", args[1], args[2]);
writer.WriteEndObject();
writer.WriteEndObject();
writer.WriteStartArray("components");
foreach (JsonProperty library in assets.RootElement.GetProperty("libraries").EnumerateObject().OrderBy(library => library.Name, StringComparer.Ordinal))
{
    if (library.Value.GetProperty("type").GetString() != "package" || !IsShipped(library.Name)) continue;
    string[] parts = library.Name.Split('/');
    writer.WriteStartObject();
    WriteName("library", parts[0], parts[1]);
    writer.WriteStartArray("hashes");
    writer.WriteStartObject();
    writer.WriteString("alg", "SHA-512");
    writer.WriteString("content", Convert.ToHexStringLower(Convert.FromBase64String(library.Value.GetProperty("sha512").GetString()!)));
    writer.WriteEndObject();
    writer.WriteEndArray();
    writer.WriteEndObject();
}
writer.WriteEndArray();
writer.WriteEndObject();

void WriteName(string type, string name, string version)
{
    writer.WriteString("type", type);
    writer.WriteString("name", name);
    writer.WriteString("version", version);
    writer.WriteString("purl", $"pkg:nuget/{name}@{version}");
}

// Analyzers and build tools bring no code that runs.
bool IsShipped(string name) => assets.RootElement.GetProperty("targets").EnumerateObject()
    .Any(target => target.Value.TryGetProperty(name, out JsonElement library) && library.TryGetProperty("runtime", out _));
