using AdvocacyBot.Writing;

return args switch
{
    ["score", var count, .. var rest] => Report.Score(Console.Out, Report.Number(count), Report.Options(rest)),
    ["show", var seed] => Report.Show(Console.Out, Report.Number(seed)),
    ["show", var seed, var setting] => Report.Show(Console.Out, Report.First(Report.Number(seed), setting)),
    ["write", var count, var folder] => Report.Write(folder, Report.Number(count)),
    _ => Report.Usage(Console.Error),
};
