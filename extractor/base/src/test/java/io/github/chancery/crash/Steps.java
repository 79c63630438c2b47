package io.github.chancery.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentBase;
import org.apache.jena.dboe.transaction.txn.TxnId;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The steps that a process takes towards its end; at one of them it says so and waits to be killed. Each commit is three
 * steps: its pages are in the journal, it counts but they are not yet in their trees, it is done.
 */
final class Steps {
    static final String HERE = "at the step";

    private final long last;
    private long taken;
    private @Nullable TransactionCoordinator watched;

    /** @param last where to wait; at no step with 0 */
    Steps(long last) {
        this.last = last;
    }

    /** How many were taken. */
    synchronized long taken() {
        return taken;
    }

    /** One more. */
    synchronized void take() {
        taken++;
        if (taken == last) {
            System.out.println(HERE);
            while (true) {
                LockSupport.park();
            }
        }
    }

    /** Takes steps with the commits of a store that is open in this process, and with no others from now on. */
    void watch(Path store) {
        TransactionCoordinator transactions = TDBInternal.getDatasetGraphTDB(
                        DatabaseMgr.connectDatasetGraph(location(store)))
                .getTxnSystem()
                .getTxnMgr();
        if (transactions != watched) {
            watched = transactions;
            transactions.modifyConfig(() -> transactions.add(new Flush()).addListener(new Commits()));
        }
    }

    private static Location location(Path store) {
        try {
            return Location.create(store.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Is told of a commit once the journal has it, by chance before the trees of the store, after them or among them: in the
     * order of numbers that are drawn.
     */
    private final class Flush extends TransactionalComponentBase<Boolean> {
        Flush() {
            super(ComponentId.alloc(
                    "flush", UUID.randomUUID(), ThreadLocalRandom.current().nextInt(1 << 10, 1 << 30)));
        }

        @Override
        protected void _commit(TxnId transaction, Boolean state) {
            take();
        }
    }

    /** Is told before a commit counts, and when it is done. */
    private final class Commits implements TransactionListener {
        @Override
        public void notifyPrepareFinish(Transaction transaction) {
            take();
        }

        @Override
        public void notifyCommitFinish(Transaction transaction) {
            if (transaction.isWriteTxn()) {
                take();
            }
        }
    }
}
