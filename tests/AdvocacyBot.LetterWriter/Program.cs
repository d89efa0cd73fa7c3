using AdvocacyBot.Writing;

return args switch
{
    ["score", var count] => Report.Score(Console.Out, Report.Number(count), null),
    ["score", var count, var field] => Report.Score(Console.Out, Report.Number(count), field),
    ["show", var seed] => Report.Show(Console.Out, Report.Number(seed)),
    ["write", var count, var folder] => Report.Write(folder, Report.Number(count)),
    _ => Report.Usage(Console.Error),
};
