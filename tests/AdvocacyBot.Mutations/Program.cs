using System.Globalization;
using AdvocacyBot.Mutations;
using AdvocacyBot.Mutations.Letters;

// dotnet run -c Release --project tests/AdvocacyBot.Mutations -- FORMAT COUNT [SEED]
// … -- show FORMAT SEED NUMBER FILE   writes one input out, to be looked at
// … -- print FILE                     prints the text of a file
// … -- write SEED FOLDER              writes one generated letter in each format
// … -- score COUNT [soffice] [pdf] [only] [why] [from=SEED] [keep=FOLDER]
//                                     how well letters are read from each format, and what was read wrong
return args switch
{
    ["show", var name, var seed, var number, var file] when Named(name) is { } trial =>
        Show(MutationRun.Input(trial, Number(seed), Number(number)), file),
    ["print", var file] => Print(file),
    ["write", var seed, var folder] => FormatReport.Write(Number(seed), folder),
    ["score", var count, .. var rest] => FormatReport.Print(Number(count), rest),
    [var name, var count, .. var rest] when rest.Length < 2 && Named(name) is { } trial =>
        Run(trial, Number(count), rest.Length == 1 ? Number(rest[0]) : 1),
    _ => Usage(),
};

static Trial? Named(string name) => Trials.ByName.GetValueOrDefault(name);

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Run(Trial trial, int count, int seed)
{
    // A stack overflow ends the process without a word; the last number on stderr tells where.
    var figures = MutationRun.Of(trial, count, seed, number =>
    {
        if (number % 1000 == 0)
        {
            Console.Error.Write($"\r{number}");
        }
    });
    foreach (var (number, failure) in figures.Fallen.Take(5))
    {
        Console.Error.WriteLine($"\nnumber {number}: {failure}");
    }

    if (figures.OverOneSecond.Count > 0)
    {
        Console.Error.WriteLine($"\nover 1 s: {string.Join(' ', figures.OverOneSecond.Take(20))}");
    }

    Console.WriteLine(figures);
    return figures is { Fallen: [], OverOneSecond: [] } ? 0 : 1;
}

static int Show(byte[] content, string file)
{
    File.WriteAllBytes(file, content);
    return 0;
}

static int Print(string file)
{
    var reading = AdvocacyBot.Library.Documents.DocumentFiles.Read(file);
    Console.WriteLine(reading is AdvocacyBot.Library.Documents.FileReading.Taken taken ? taken.Document.Text : reading);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine($"({string.Join('|', Trials.ByName.Keys)}) COUNT [SEED] | show FORMAT SEED NUMBER FILE");
    return 2;
}
