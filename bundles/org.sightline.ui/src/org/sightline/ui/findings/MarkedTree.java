/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.sightline.ui.elements.SignedImages;
import org.sightline.ui.editor.InSight;
import org.sightline.ui.tree.FeatureGroup;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.Severity;
import org.sightline.validation.live.Marker;
import org.sightline.validation.live.Markers;

/**
 * Marks elements in a tree that there are findings about: a small sign at the icon, the messages as its tool tip. What only contains
 * such elements is marked too, for errors and warnings, so that they are found in a collapsed tree. A tree out of sight waits.
 */
public final class MarkedTree {

    private final TreeViewer viewer;
    private final LiveValidation validation;
    private final SignedImages images;
    private final Runnable validationChanged;
    private Markers shown = Markers.NONE;

    private MarkedTree(TreeViewer viewer, LiveValidation validation) {
        this.viewer = viewer;
        this.validation = validation;
        this.images = new SignedImages(viewer.getTree());
        this.validationChanged = new InSight(viewer.getTree(), this::update);
    }

    /**
     * Marks elements from now on, until the tree is disposed of.
     *
     * @param viewer a tree of elements, perhaps gathered in groups, with its labels
     * @param validation the findings
     */
    public static void mark(TreeViewer viewer, LiveValidation validation) {
        MarkedTree tree = new MarkedTree(viewer, validation);
        ILabelProvider labels = (ILabelProvider) viewer.getLabelProvider();
        viewer.setLabelProvider(tree.new MarkedLabels(labels));
        ColumnViewerToolTipSupport.enableFor(viewer);
        validation.addListener(tree.validationChanged);
        viewer.getTree().addDisposeListener(event -> validation.removeListener(tree.validationChanged));
        tree.update();
    }

    private void update() {
        Markers markers = validation.markers();
        Collection<EObject> different = markers.differences(shown);
        shown = markers;
        viewer.update(different.stream().flatMap(MarkedTree::lines).distinct().toArray(), null);
    }

    /* An element and the group in which it may be gathered. */
    private static Stream<Object> lines(EObject element) {
        return element.eContainer() == null ? Stream.of(element)
                : Stream.of(element, new FeatureGroup(element.eContainer(), element.eContainingFeature()));
    }

    private Optional<Severity> severity(Object line) {
        if (line instanceof FeatureGroup group) {
            List<?> children = (List<?>) group.owner().eGet(group.feature());
            return children.stream().flatMap(child -> serious((EObject) child)).min(Severity::compareTo);
        }
        EObject element = (EObject) line;
        return Stream.concat(shown.at(element).map(Marker::severity).stream(), serious(element)).min(Severity::compareTo);
    }

    private Stream<Severity> serious(EObject element) {
        return shown.worstWithin(element).filter(severity -> severity != Severity.INFO).stream();
    }

    /** Labels with signs. */
    private final class MarkedLabels extends ColumnLabelProvider {

        private final ILabelProvider labels;

        MarkedLabels(ILabelProvider labels) {
            this.labels = labels;
        }

        @Override
        public String getText(Object line) {
            return labels.getText(line);
        }

        @Override
        public Image getImage(Object line) {
            Image image = labels.getImage(line);
            return severity(line).map(severity -> images.of(image, severity)).orElse(image);
        }

        @Override
        public String getToolTipText(Object line) {
            return line instanceof EObject element ? shown.at(element).map(marker -> String.join("\n", marker.messages())).orElse(null) : null;
        }
    }
}
