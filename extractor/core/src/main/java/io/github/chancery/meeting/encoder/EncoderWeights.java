package io.github.chancery.meeting.encoder;

import io.github.chancery.model.ChanceryException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights that were fitted on annotated articles, by name: of the encoder's upper layers, as its file names them, and of what
 * judges its vectors. They are kept as numbers of 16 bits.
 *
 * @param byName each row by row
 */
public record EncoderWeights(Map<String, float[]> byName) {
    public EncoderWeights {
        byName = new TreeMap<>(byName);
    }

    /** One of them. */
    public float[] get(String name) {
        float[] weights = byName.get(name);
        if (weights == null) {
            throw new ChanceryException("the fitted encoder lacks the weights " + name + "; fit it anew");
        }
        return weights;
    }

    /** Those in a file that {@link #write} wrote. */
    public static EncoderWeights read(byte[] file) {
        Map<String, float[]> byName = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                float[] weights = new float[in.readInt()];
                for (int j = 0; j < weights.length; j++) {
                    weights[j] = Float.float16ToFloat(in.readShort());
                }
                byName.put(name, weights);
            }
        } catch (IOException e) {
            throw new ChanceryException(
                    "the fitted encoder is cut short; build Chancery anew with `mvn clean package`", e);
        }
        return new EncoderWeights(byName);
    }

    /** Writes them: their number, then of each its name, its size and its numbers. */
    public void write(OutputStream file) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(byName.size());
        for (Map.Entry<String, float[]> weights : byName.entrySet()) {
            out.writeUTF(weights.getKey());
            out.writeInt(weights.getValue().length);
            for (float weight : weights.getValue()) {
                out.writeShort(Float.floatToFloat16(weight));
            }
        }
        out.flush();
    }
}
