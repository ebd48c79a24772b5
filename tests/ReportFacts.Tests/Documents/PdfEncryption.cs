using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReportFacts.Tests.Documents;

/// <summary>The first of PDF's standard encryptions (RC4 with 40 bits), with the owner's password <c>chef</c>.</summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "What PDF files of that kind are made with.")]
internal sealed class PdfEncryption
{
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    private readonly byte[] key;

    public PdfEncryption(string userPassword)
    {
        byte[] id = [.. Enumerable.Range(0, 16).Select(i => (byte)i)];
        byte[] owner = Rc4(MD5.HashData(Pad("chef"))[..5], Pad(userPassword));
        key = MD5.HashData([.. Pad(userPassword), .. owner, 0xFC, 0xFF, 0xFF, 0xFF, .. id])[..5];
        Dictionary = string.Create(CultureInfo.InvariantCulture, $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{Convert.ToHexString(owner)}> /U <{Convert.ToHexString(Rc4(key, Padding))}> >>");
        Id = $"/ID [<{Convert.ToHexString(id)}> <{Convert.ToHexString(id)}>]";
    }

    public string Dictionary { get; }

    public string Id { get; }

    /// <summary>Encrypts a string or stream of an object.</summary>
    public byte[] Encrypt(int number, byte[] content) =>
        Rc4(MD5.HashData([.. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), 0, 0])[..10], content);

    private static byte[] Pad(string password) => [.. Encoding.ASCII.GetBytes(password).Concat(Padding).Take(32)];

    private static byte[] Rc4(byte[] key, byte[] content)
    {
        byte[] state = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
        }
        byte[] result = new byte[content.Length];
        for (int k = 0, i = 0, j = 0; k < content.Length; k++)
        {
            i = (i + 1) & 0xFF;
            j = (j + state[i]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
            result[k] = (byte)(content[k] ^ state[(state[i] + state[j]) & 0xFF]);
        }
        return result;
    }
}
