/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.outline;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.sightline.diagram.ui.live.LiveScene;
import org.sightline.diagram.ui.live.SceneChange;
import org.sightline.diagram.ui.live.SceneListener;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.outline.Outline;
import org.sightline.ui.outline.OutlineChange;

/** What is on a diagram as a tree. Another name is shown at once; lines that come, go or change places follow a little later. */
public final class DiagramOutline implements Outline {

    /** The order of a large chart takes some time to find: it waits until nothing has changed for so long. */
    private static final int DELAY_MILLIS = 300;

    private final LiveScene scene;
    private final Display display = Display.getCurrent();
    private final SceneListener changed = this::changed;
    private final Runnable arrange = this::arrange;
    private Consumer<OutlineChange> listener;
    private OutlineTree tree;

    /** @param scene the open diagram */
    public DiagramOutline(LiveScene scene) {
        this.scene = scene;
    }

    private OutlineTree tree() {
        if (tree == null) {
            tree = new OutlineTree(scene.scene());
        }
        return tree;
    }

    private void changed(SceneChange change) {
        tree().rename(change).ifPresentOrElse(listener, () -> display.timerExec(DELAY_MILLIS, arrange));
    }

    private void arrange() {
        listener.accept(tree().arrange(scene.scene()));
    }

    @Override
    public ITreeContentProvider content() {
        return new Lines();
    }

    @Override
    public ILabelProvider labels(Control control) {
        return new Labels(new ElementImages(control));
    }

    @Override
    public Object input() {
        return tree();
    }

    @Override
    public Optional<Object> line(EObject element) {
        return tree().line(element);
    }

    @Override
    public void follow(Consumer<OutlineChange> follower) {
        listener = follower;
        scene.addListener(changed);
    }

    @Override
    public void unfollow() {
        scene.removeListener(changed);
        display.timerExec(-1, arrange);
    }

    private static final class Lines implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((OutlineTree) input).roots().toArray();
        }

        @Override
        public Object[] getChildren(Object line) {
            return ((OutlineLine) line).children().toArray();
        }

        @Override
        public Object getParent(Object line) {
            return ((OutlineLine) line).parent();
        }

        @Override
        public boolean hasChildren(Object line) {
            return !((OutlineLine) line).children().isEmpty();
        }
    }

    private static final class Labels extends LabelProvider {

        private final ElementImages images;

        Labels(ElementImages images) {
            this.images = images;
        }

        @Override
        public String getText(Object line) {
            return ((OutlineLine) line).text();
        }

        @Override
        public Image getImage(Object line) {
            return ((OutlineLine) line).element().map(element -> images.image(element.eClass())).orElse(null);
        }
    }
}
