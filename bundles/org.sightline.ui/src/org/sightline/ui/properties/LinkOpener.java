/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.sightline.model.customerprocess.Link;
import org.sightline.model.messages.MessageBundle;

/**
 * Opens what a link of a model points to, by the program that the system has for it: web and mail addresses, and files, relative ones
 * beside the model. Everything else, such as a command, is refused.
 */
final class LinkOpener {

    private static final MessageBundle TEXTS = MessageBundle.of(LinkOpener.class);

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Shell shell;
    private final Path model;

    /**
     * @param shell the window that tells what goes wrong
     * @param model the model file
     */
    LinkOpener(Shell shell, Path model) {
        this.shell = shell;
        this.model = model;
    }

    /** @param link what to open */
    void open(Link link) {
        Optional<String> target = target(link.getAddress(), model);
        boolean isOpened = target.isPresent() && Program.launch(target.get());
        if (!isOpened) {
            MessageDialog.openError(shell, TEXTS.get("link_title"), TEXTS.get(target.isPresent() ? "link_noProgram" : "link_wrong",
                    String.valueOf(link.getAddress())));
        }
    }

    /**
     * @param address of a link; may be null
     * @param model the model file
     * @return what the system is asked to open; empty if it is no web or mail address and no file that is there
     */
    static Optional<String> target(String address, Path model) {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip());
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme())) {
                return Optional.of(uri.toString());
            }
            return file("file".equals(uri.getScheme()) ? Path.of(uri) : model.resolveSibling(address.strip()));
        } catch (URISyntaxException e) {
            return namedFile(address.strip(), model);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A file name may have characters that no URI has. */
    private static Optional<String> namedFile(String name, Path model) {
        try {
            return file(model.resolveSibling(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> file(Path file) {
        return Files.exists(file) ? Optional.of(file.toAbsolutePath().normalize().toString()) : Optional.empty();
    }
}
