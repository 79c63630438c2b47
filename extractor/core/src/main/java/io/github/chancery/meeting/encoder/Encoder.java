package io.github.chancery.meeting.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.resource.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads windows of articles by a small transformer (MiniLM: Wang et al., 2020) whose upper layers are fine-tuned on annotated
 * articles. Safe for use by many threads: each window is read alone, by one thread, so its numbers hang on nothing else.
 */
public final class Encoder {
    private static final String BASE = "/all-minilm-l6-v2.onnx";
    private static final String FITTED = "/io/github/chancery/meeting/models/encoder.bin";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final EncoderHeads heads;
    private final Windows windows;

    private Encoder(OrtEnvironment environment, OrtSession session, EncoderHeads heads, Windows windows) {
        this.environment = environment;
        this.session = session;
        this.heads = heads;
        this.windows = windows;
    }

    /** The one that ships. */
    public static Encoder shipped() {
        return of(EncoderWeights.read(Resources.bytes(Encoder.class, FITTED)));
    }

    /** One with fitted weights in the place of its own. */
    public static Encoder of(EncoderWeights fitted) {
        byte[] file = base();
        OnnxWeights weights = OnnxWeights.of(file);
        fitted.byName().entrySet().stream()
                .filter(each -> !each.getKey().startsWith("head."))
                .forEach(each -> weights.put(each.getKey(), each.getValue()));
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(file, options());
            return new Encoder(environment, session, new EncoderHeads(fitted), new Windows(WordPieces.shipped()));
        } catch (OrtException e) {
            throw new ChanceryException("the encoder cannot be loaded: " + e.getMessage() + "; use --fast", e);
        } catch (LinkageError e) {
            throw new ChanceryException(
                    "the encoder's library cannot be put into " + System.getProperty("java.io.tmpdir")
                            + ", the directory for temporary files; see that it is there and has room, or use --fast",
                    e);
        }
    }

    /** The file of the encoder before it is fine-tuned. */
    public static byte[] base() {
        return Resources.bytes(Encoder.class, BASE);
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        return options;
    }

    /** An article as the encoder reads it. */
    public EncodedArticle read(ParsedArticle parsed) {
        List<Window> read = windows.of(parsed);
        List<float[][]> vectors = new ArrayList<>();
        read.forEach(window -> vectors.add(vectors(window)));
        return new EncodedArticle(read, vectors, Optional.of(heads));
    }

    private float[][] vectors(Window window) {
        long[] pieces = window.pieces().stream().mapToLong(Integer::longValue).toArray();
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {pieces});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[pieces.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new ChanceryException("the encoder cannot read a part of the article: " + e.getMessage(), e);
        }
    }
}
