/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.findings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.draw2d.IFigure;
import org.eclipse.ui.handlers.IHandlerService;
import org.sightline.diagram.ui.canvas.ChartLayers;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.live.SceneChange;
import org.sightline.diagram.ui.live.SceneListener;
import org.sightline.diagram.ui.parts.ItemNote;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.live.Marker;
import org.sightline.validation.live.Markers;

/**
 * Marks what there are findings about, while one draws. The mouse is told the messages over a mark; a click on it offers the quick fixes.
 * Costs what has changed.
 */
public final class FindingMarks implements Ability {

    private static final String QUICK_FIX = "org.sightline.ui.quickFix";

    private final Map<String, MarkFigure> figures = new HashMap<>();
    private final Runnable checked = this::update;
    private final SceneListener changed = this::follow;
    private DiagramContext context;
    private LiveValidation validation;
    private Markers shown = Markers.NONE;

    @Override
    public void shown(DiagramContext opened) {
        context = opened;
        Optional<LiveValidation> found = opened.editor().validation();
        found.ifPresent(each -> {
            validation = each;
            validation.addListener(checked);
            opened.scene().addListener(changed);
            update();
        });
    }

    private void update() {
        Markers former = shown;
        shown = validation.markers();
        context.chart().parts(shown.differences(former)).forEach(part -> mark(part.item()));
    }

    private void follow(SceneChange change) {
        change.removed().forEach(each -> remove(each.key()));
        change.added().forEach(this::mark);
        change.changed().forEach(this::mark);
    }

    private void mark(SceneItem item) {
        Optional<Marker> marker = item.element() == null ? Optional.empty() : shown.at(item.element());
        Optional<ItemPart> part = context.chart().part(item.key());
        if (marker.isEmpty() || part.isEmpty() || !MarkPlace.hasOne(item)) {
            remove(item.key());
            return;
        }
        MarkFigure figure = figures.computeIfAbsent(item.key(), key -> add(part.get()));
        figure.show(marker.get(), MarkPlace.of(item));
    }

    private MarkFigure add(ItemPart part) {
        MarkFigure figure = new MarkFigure(() -> offerFixes(part));
        layer().add(figure);
        context.viewer().getVisualPartMap().put(figure, part);
        MarkVoice voice = new MarkVoice(figure, context.viewer());
        part.installEditPolicy(ItemNote.ROLE, new ItemNote(voice, voice::text, figure::getBounds));
        return figure;
    }

    private void remove(String key) {
        MarkFigure figure = figures.remove(key);
        if (figure != null) {
            context.chart().part(key).ifPresent(part -> part.removeEditPolicy(ItemNote.ROLE));
            context.viewer().getVisualPartMap().remove(figure);
            layer().remove(figure);
        }
    }

    private IFigure layer() {
        return context.viewer().root().getLayer(ChartLayers.MARKS);
    }

    /** Later, when the click is over. */
    private void offerFixes(ItemPart part) {
        context.viewer().select(part);
        context.viewer().getControl().getDisplay().asyncExec(this::runQuickFix);
    }

    private void runQuickFix() {
        if (!context.viewer().getControl().isDisposed()) {
            try {
                context.editor().getSite().getService(IHandlerService.class).executeCommand(QUICK_FIX, null);
            } catch (CommandException e) {
                throw new IllegalStateException(QUICK_FIX, e);
            }
        }
    }

    @Override
    public void stop() {
        if (validation != null) {
            validation.removeListener(checked);
            context.scene().removeListener(changed);
        }
    }
}
