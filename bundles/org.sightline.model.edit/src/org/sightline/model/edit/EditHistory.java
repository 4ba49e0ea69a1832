/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.common.command.BasicCommandStack;

/**
 * The command stack of a model as a history that can be looked at: the steps by name, done ones first, then those that were taken back and
 * can be made again. A <em>position</em> is the number of steps that are done.
 */
public final class EditHistory extends BasicCommandStack {

    private boolean isTravelling;

    /**
     * A step of the history.
     *
     * @param label what it did
     * @param isDone whether it is done now
     */
    public record Step(String label, boolean isDone) {
    }

    /** @return all steps, the oldest first; O(steps) */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < commandList.size(); i++) {
            steps.add(new Step(commandList.get(i).getLabel(), i <= top));
        }
        return steps;
    }

    /** @return how many steps are done */
    public int position() {
        return top + 1;
    }

    /** @return the position at which the model was read or last saved; empty if no way leads back there */
    public OptionalInt savedPosition() {
        return saveIndex < -1 ? OptionalInt.empty() : OptionalInt.of(saveIndex + 1);
    }

    /**
     * Takes steps back, or makes them again. Listeners are told once, afterwards. Stops at a step that cannot be taken back.
     *
     * @param position from 0 to the number of steps
     */
    public void goTo(int position) {
        if (position == position()) {
            return;
        }
        isTravelling = true;
        try {
            while (position() > position && canUndo()) {
                undo();
            }
            while (position() < position && canRedo()) {
                redo();
            }
        } finally {
            isTravelling = false;
            notifyListeners();
        }
    }

    @Override
    protected void notifyListeners() {
        if (!isTravelling) {
            super.notifyListeners();
        }
    }
}
