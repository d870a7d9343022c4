using EncoderTuner;

if (args is not [var package, var themeSet, var corpora, var work, var output])
{
    Console.Error.WriteLine("Usage: EncoderTuner PACKAGE.dll data/llama4-open-source CORPORA WORK models/encoder");
    Console.Error.WriteLine("Trains the encoder's upper layers on labelled comments. WORK keeps what is finished, so that a stopped run goes on.");
    return 2;
}
Directory.CreateDirectory(work);
Directory.CreateDirectory(output);
new Tuning(package, themeSet, corpora, work).Run(output);
return 0;
