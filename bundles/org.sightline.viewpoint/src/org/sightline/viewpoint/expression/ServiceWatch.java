/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.viewpoint.expression.EvaluationException.Reason;
import org.sightline.viewpoint.messages.Messages;

/**
 * Knows which Java service of a specification is running, so that another thread can see one that does not come to an end. A service that
 * was given up once is not called again.
 *
 * <pre>
 * Call call = watch.enter("label", position);   the thread that evaluates
 *     watch.running()  ...  call.giveUp()       another one
 * watch.leave(call, position);                  throws if it was given up meanwhile
 * </pre>
 */
public final class ServiceWatch {

    private static final Messages TEXTS = Messages.of(ServiceWatch.class);

    private final Set<String> banned = ConcurrentHashMap.newKeySet();
    private volatile Call running;

    /** One call of a service. */
    public static final class Call {

        private final String service;
        private final Thread thread = Thread.currentThread();
        private boolean over;
        private boolean givenUp;
        private boolean abandoned;

        private Call(String service) {
            this.service = service;
        }

        /**
         * Gives the call up: its thread is interrupted, and what the service gives after all no longer counts.
         *
         * @return whether it was still running
         */
        public synchronized boolean giveUp() {
            if (!over) {
                givenUp = true;
                thread.interrupt();
            }
            return !over;
        }

        /**
         * Leaves a call alone that does not heed being given up: should its service come back after all, the whole evaluation ends there.
         *
         * @return whether it was still running
         */
        public synchronized boolean abandon() {
            abandoned = !over;
            return abandoned;
        }

        /** Why an evaluation cannot go on behind the call; null if it can. */
        private synchronized Reason end() {
            over = true;
            if (givenUp) {
                Thread.interrupted();
            }
            return abandoned ? Reason.CANCELLED : givenUp ? Reason.TIMEOUT : null;
        }
    }

    /**
     * @param service the name of the service that is called now
     * @param position offset in the expression
     * @return the call
     * @throws EvaluationException if that service was given up before
     */
    public Call enter(String service, int position) {
        if (!banned.isEmpty() && banned.contains(service)) {
            throw failure(Reason.TIMEOUT, service, position);
        }
        Call call = new Call(service);
        running = call;
        return call;
    }

    /**
     * @param call a call whose service has given a value or thrown something
     * @param position offset in the expression
     * @throws EvaluationException if it was given up meanwhile
     */
    public void leave(Call call, int position) {
        Reason reason = call.end();
        if (reason == Reason.CANCELLED) {
            throw failure(reason, call.service, position);
        }
        running = null;
        if (reason != null) {
            throw failure(reason, call.service, position);
        }
    }

    private static EvaluationException failure(Reason reason, String service, int position) {
        return new EvaluationException(reason, position, TEXTS.get("service_noAnswer", service), null);
    }

    /** @return the call that is running now; null if none is */
    public Call running() {
        return running;
    }

    /** @param call a call whose service is not to be called again */
    public void ban(Call call) {
        banned.add(call.service);
    }
}
