// Writes a CycloneDX bill of materials of a project that was restored: what it ships or depends on, with versions, hashes, licences and who needs whom.
// Usage: dotnet run tools/package/sbom.cs -- PROJECT-FOLDER NAME VERSION OUTPUT
// Directory.Build.targets runs it when packing. What a project carries inside its own files stands beside it in bundled.cdx.json.
#:property RunAnalyzers=false
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;

(string folder, string name, string version, string output) = (args[0], args[1], args[2], args[3]);
using JsonDocument assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "obj", "project.assets.json")));
string[] packageFolders = [.. assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(source => source.Name)];
JsonElement libraries = assets.RootElement.GetProperty("libraries");
JsonProperty[] target = [.. assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()];
// Analyzers and build tools bring no code that runs.
JsonProperty[] shipped = [.. target.Where(library => library.Value.TryGetProperty("runtime", out _)).OrderBy(library => library.Name, StringComparer.Ordinal)];
Dictionary<string, string> references = shipped.ToDictionary(library => library.Name.Split('/')[0], library => Purl(library.Name), StringComparer.OrdinalIgnoreCase);

using Stream file = File.Create(output);
using var writer = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
writer.WriteStartObject();
writer.WriteString("bomFormat", "CycloneDX");
writer.WriteString("specVersion", "1.6");
writer.WriteNumber("version", 1);
writer.WriteStartObject("metadata");
writer.WriteStartObject("component");
WriteName($"{name}/{version}");
WriteLicence("MIT");
writer.WriteEndObject();
writer.WriteEndObject();
writer.WriteStartArray("components");
foreach (JsonProperty library in shipped) WriteComponent(library.Name, libraries.GetProperty(library.Name));
foreach (string bundled in ProjectFolders().Select(project => Path.Combine(project, "bundled.cdx.json")).Where(File.Exists))
{
    using JsonDocument carried = JsonDocument.Parse(File.ReadAllBytes(bundled));
    foreach (JsonElement component in carried.RootElement.EnumerateArray()) component.WriteTo(writer);
}
writer.WriteEndArray();
writer.WriteStartArray("dependencies");
HashSet<string> needed = [.. shipped.SelectMany(Needs)];
WriteDependency(Purl($"{name}/{version}"), references.Values.Where(purl => !needed.Contains(purl)));
foreach (JsonProperty library in shipped) WriteDependency(Purl(library.Name), Needs(library));
writer.WriteEndArray();
writer.WriteEndObject();

IEnumerable<string> ProjectFolders() => shipped.Select(library => libraries.GetProperty(library.Name))
    .Where(library => library.GetProperty("type").GetString() == "project")
    .Select(library => Path.GetDirectoryName(Path.Combine(folder, library.GetProperty("msbuildProject").GetString()!))!)
    .Prepend(folder);

// Projects of this repository have no hash here: the package that is made of them has one.
void WriteComponent(string id, JsonElement library)
{
    writer.WriteStartObject();
    WriteName(id);
    if (library.GetProperty("type").GetString() == "package")
    {
        writer.WriteStartArray("hashes");
        writer.WriteStartObject();
        writer.WriteString("alg", "SHA-512");
        writer.WriteString("content", Convert.ToHexStringLower(Convert.FromBase64String(library.GetProperty("sha512").GetString()!)));
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteLicence(LicenceOf(library.GetProperty("path").GetString()!));
    }
    else WriteLicence("MIT");
    writer.WriteEndObject();
}

void WriteName(string id)
{
    string[] parts = id.Split('/');
    writer.WriteString("type", "library");
    writer.WriteString("bom-ref", Purl(id));
    writer.WriteString("name", parts[0]);
    writer.WriteString("version", parts[1]);
    writer.WriteString("purl", Purl(id));
}

void WriteLicence(string? expression)
{
    if (expression is null) return;
    writer.WriteStartArray("licenses");
    writer.WriteStartObject();
    writer.WriteString("expression", expression);
    writer.WriteEndObject();
    writer.WriteEndArray();
}

void WriteDependency(string purl, IEnumerable<string> needs)
{
    writer.WriteStartObject();
    writer.WriteString("ref", purl);
    writer.WriteStartArray("dependsOn");
    foreach (string need in needs.Order(StringComparer.Ordinal)) writer.WriteStringValue(need);
    writer.WriteEndArray();
    writer.WriteEndObject();
}

IEnumerable<string> Needs(JsonProperty library) =>
    library.Value.TryGetProperty("dependencies", out JsonElement dependencies)
        ? dependencies.EnumerateObject().Select(need => references.GetValueOrDefault(need.Name)).OfType<string>()
        : [];

// Only a licence that the package names by an expression is certain.
string? LicenceOf(string path)
{
    string? nuspec = packageFolders.Select(source => Path.Combine(source, path)).Where(Directory.Exists).SelectMany(place => Directory.GetFiles(place, "*.nuspec")).FirstOrDefault();
    return nuspec is null ? null : XDocument.Load(nuspec).Descendants().FirstOrDefault(node => node.Name.LocalName == "license" && (string?)node.Attribute("type") == "expression")?.Value;
}

string Purl(string id) => $"pkg:nuget/{id.Replace('/', '@')}";
