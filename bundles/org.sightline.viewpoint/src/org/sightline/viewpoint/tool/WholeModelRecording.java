/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.sightline.viewpoint.model.SemanticModel;

/** Listens to every element of a model while work is done, whatever metamodel it has. Costs O(model) each time: for models that nobody edits by hand. */
public final class WholeModelRecording implements ChangeRecording {

    private final SemanticModel model;

    /** @param model the model */
    public WholeModelRecording(SemanticModel model) {
        this.model = model;
    }

    @Override
    public Changes record(Runnable work) {
        ChangeRecorder recorder = new ChangeRecorder();
        recorder.beginRecording(watched());
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            end(recorder).apply();
            throw e;
        }
        return new Description(end(recorder));
    }

    /** A recorder listens on until it is disposed of. */
    private static ChangeDescription end(ChangeRecorder recorder) {
        ChangeDescription description = recorder.endRecording();
        recorder.dispose();
        return description;
    }

    private Collection<? extends Notifier> watched() {
        List<Notifier> all = new ArrayList<>(model.resources());
        return all.isEmpty() ? model.roots() : all;
    }

    private record Description(ChangeDescription description) implements Changes {

        @Override
        public void undo() {
            description.applyAndReverse();
        }

        @Override
        public void redo() {
            description.applyAndReverse();
        }
    }
}
