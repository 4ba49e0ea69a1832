/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dragged from the desktop or a file manager. They are only ever copied from, never moved. */
public final class FileDrop extends DropTargetAdapter {

    private final Consumer<List<Path>> dropped;

    private FileDrop(Consumer<List<Path>> dropped) {
        this.dropped = dropped;
    }

    /**
     * @param control takes files from now on, also above the controls within it that take nothing themselves
     * @param dropped told which files
     */
    public static void install(Control control, Consumer<List<Path>> dropped) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new FileDrop(dropped));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        boolean isFile = Arrays.stream(event.dataTypes).anyMatch(FileDrop::isFile);
        event.detail = !isFile ? DND.DROP_NONE : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    private static boolean isFile(TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names && names.length > 0) {
            dropped.accept(Arrays.stream(names).map(Path::of).toList());
        } else {
            event.detail = DND.DROP_NONE;
        }
    }
}
