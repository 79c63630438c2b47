package io.github.chancery.meeting.encoder;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights within a file of the Open Neural Network Exchange: where each stands, so that it can be read, and written over by
 * fine-tuned ones of the same size.
 */
public final class OnnxWeights {
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int NAME = 8;
    private static final int RAW_DATA = 9;

    private final byte[] file;
    private final Map<String, Span> spans = new LinkedHashMap<>();

    private record Span(int begin, int length) {}

    private OnnxWeights(byte[] file) {
        this.file = file;
    }

    /** Those of a file's content, which is not copied. */
    public static OnnxWeights of(byte[] file) {
        OnnxWeights weights = new OnnxWeights(file);
        try {
            weights.model(CodedInputStream.newInstance(file));
            return weights;
        } catch (IOException e) {
            throw new ChanceryException("the encoder is no ONNX file; build Chancery anew with `mvn clean package`", e);
        }
    }

    private void model(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == GRAPH) {
                int limit = in.pushLimit(in.readRawVarint32());
                graph(in);
                in.popLimit(limit);
            } else {
                in.skipField(tag);
            }
        }
    }

    private void graph(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == INITIALIZER) {
                int limit = in.pushLimit(in.readRawVarint32());
                tensor(in);
                in.popLimit(limit);
            } else {
                in.skipField(tag);
            }
        }
    }

    private void tensor(CodedInputStream in) throws IOException {
        String name = "";
        Span data = new Span(0, 0);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case NAME -> name = in.readString();
                case RAW_DATA -> {
                    int length = in.readRawVarint32();
                    data = new Span(in.getTotalBytesRead(), length);
                    in.skipRawBytes(length);
                }
                default -> in.skipField(tag);
            }
        }
        spans.put(name, data);
    }

    /** Their names, in the order of the file. */
    public List<String> names() {
        return List.copyOf(spans.keySet());
    }

    /** The numbers of one, row by row. */
    public float[] get(String name) {
        Span span = span(name);
        float[] numbers = new float[span.length() / Float.BYTES];
        ByteBuffer.wrap(file, span.begin(), span.length())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(numbers);
        return numbers;
    }

    /** Writes other numbers in the place of one. */
    void put(String name, float[] numbers) {
        Span span = span(name);
        if (span.length() != numbers.length * Float.BYTES) {
            throw new ChanceryException("the encoder's weights " + name + " are of another size than those fitted");
        }
        ByteBuffer.wrap(file, span.begin(), span.length())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .put(numbers);
    }

    private Span span(String name) {
        Span span = spans.get(name);
        if (span == null) {
            throw new ChanceryException("the encoder has no weights " + name + "; it is another than that fine-tuned");
        }
        return span;
    }
}
