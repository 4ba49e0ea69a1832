/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

import org.sightline.io.NoXmlException;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.model.messages.MessageBundle;

/** Says why a file is refused as BPMN, where, and what to do about it. */
final class RefusedBpmn {

    private static final MessageBundle TEXTS = MessageBundle.of(BpmnImporter.class);
    private static final String PARSER_PREFIX = "Message: ";

    private final Path file;

    RefusedBpmn(Path file) {
        this.file = file;
    }

    RefusedInputException unreadable(IOException cause) {
        if (cause instanceof NoXmlException noXml) {
            return new RefusedInputException(noXml.problem(file.toString(), 0, 0), cause);
        }
        String key = cause instanceof NoSuchFileException ? "refused_noFile" : "refused_unreadable";
        return refuse(0, 0, key, cause, String.valueOf(cause.getMessage()));
    }

    /** Not well-formed XML: cut off, empty, binary, in another encoding than it says. */
    RefusedInputException malformed(XMLStreamException cause) {
        Location place = cause.getLocation();
        int line = place == null ? 0 : Math.max(0, place.getLineNumber());
        int column = place == null ? 0 : Math.max(0, place.getColumnNumber());
        if (cause.getNestedException() instanceof NoXmlException noXml) {
            return new RefusedInputException(noXml.problem(file.toString(), line, column), cause);
        }
        return refuse(line, column, "refused_malformed", cause, detail(cause));
    }

    private static String detail(XMLStreamException cause) {
        String message = String.valueOf(cause.getMessage());
        int start = message.indexOf(PARSER_PREFIX);
        return start < 0 ? message : message.substring(start + PARSER_PREFIX.length()).strip();
    }

    RefusedInputException documentType(int line) {
        return refuse(line, 0, "refused_documentType", null);
    }

    RefusedInputException tooDeep(int limit, int line) {
        return refuse(line, 0, "refused_tooDeep", null, limit);
    }

    /** Well-formed XML, but of another kind. */
    RefusedInputException notBpmn(NamespaceScope.Name root, int line) {
        String namespace = root.namespace();
        String lower = namespace.toLowerCase(Locale.ROOT);
        if (lower.contains("/dmn/")) {
            return refuse(line, 0, "refused_dmn", null);
        }
        if (lower.contains("/cmmn/")) {
            return refuse(line, 0, "refused_cmmn", null);
        }
        if (lower.contains("xpdl") || root.localName().equals("Package")) {
            return refuse(line, 0, "refused_xpdl", null);
        }
        return refuse(line, 0, "refused_notBpmn", null, root.localName(), namespace.isEmpty() ? "-" : namespace);
    }

    /** BPMN without anything that could be imported. */
    RefusedInputException noContent() {
        return refuse(0, 0, "refused_noContent", null);
    }

    /**
     * @param name what the user named as the customer
     * @param available names of the participants and lanes that there are
     */
    RefusedInputException noSuchCustomer(String name, List<String> available) {
        String key = available.isEmpty() ? "refused_noLanes" : "refused_noSuchCustomer";
        return refuse(0, 0, key, null, name, String.join(", ", available));
    }

    private RefusedInputException refuse(int line, int column, String key, Exception cause, Object... arguments) {
        Problem problem = new Problem(file.toString(), line, column, TEXTS.get(key, arguments),
                TEXTS.get(key + "_remedy", arguments));
        return cause == null ? new RefusedInputException(List.of(problem)) : new RefusedInputException(problem, cause);
    }
}
