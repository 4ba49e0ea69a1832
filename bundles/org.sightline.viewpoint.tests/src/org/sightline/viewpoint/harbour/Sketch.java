/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.harbour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.kit.DiagramText;
import org.sightline.viewpoint.kit.TableText;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationLoader;
import org.sightline.viewpoint.specification.SpecificationMetamodel;

/**
 * A small specification for the {@link Harbour}, written down where it is needed. {@code $D} stands for the path of the representation
 * "D", {@code $L} for that of its default layer, {@code 'GRAY'} and other system colours in capitals for colours:
 *
 * <pre>
 * Sketch.layer("&lt;nodeMappings name='V' domainClass='Vessel'&gt;" + Sketch.SQUARE + "&lt;/nodeMappings&gt;").shown(harbour)
 * </pre>
 */
public final class Sketch {

    /** A node's style with the element's name. */
    public static final String SQUARE = "<style xsi:type='style:SquareDescription' labelExpression='feature:name'>" + color("color", "gray") + "</style>";
    /** A container's style with the element's name. */
    public static final String FLAT = "<style xsi:type='style:FlatContainerStyleDescription' labelExpression='feature:name'>"
            + color("backgroundColor", "white") + color("foregroundColor", "white") + "</style>";
    /** An edge's style without labels. */
    public static final String LINE = "<style>" + color("strokeColor", "gray") + "</style>";

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0"
                xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0" xmlns:dtool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
                xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0" xmlns:validation="http://www.eclipse.org/sirius/description/validation/1.1.0"
                xmlns:properties="http://www.eclipse.org/sirius/properties/1.0.0" name="sketch" version="12.0.0.2017041100">
            """;

    private final String text;

    private Sketch(String text) {
        this.text = text.replace("$L", "$D/@defaultLayer").replace("$D", "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']");
    }

    /** A reference to a system colour. */
    public static String color(String feature, String name) {
        return "<" + feature + " xsi:type='description:SystemColor' href=\"environment:/viewpoint#//@systemColors/@entries[name='" + name + "']\"/>";
    }

    /** A diagram "D" of the harbour that holds a default layer and whatever else is given. */
    public static Sketch diagram(String content) {
        return file("<ownedViewpoints name='V'><ownedRepresentations xsi:type='diagram:DiagramDescription' name='D' domainClass='harbour::Harbour'>" + content
                + "</ownedRepresentations></ownedViewpoints>");
    }

    /** A diagram "D" of the harbour with nothing but a default layer. */
    public static Sketch layer(String mappings) {
        return diagram("<defaultLayer name='Default'>" + mappings + "</defaultLayer>");
    }

    /** Whatever a specification's group holds. */
    public static Sketch file(String content) {
        return new Sketch(START + content + "\n</description:Group>");
    }

    /** The text of the file. */
    public String text() {
        return text;
    }

    /** The specification. */
    public Specification specification() {
        try {
            return new SpecificationLoader(SpecificationMetamodel.load()).load("sketch.odesign", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A session on a model. */
    public ViewpointSession open(Harbour harbour) {
        return ViewpointSession.open(specification(), SemanticModel.of(List.of(harbour.resource())), null);
    }

    /** What the diagram "D" shows in its initial state: kind, label and mapping of each visible view, in the kit's order and indentation. */
    public String shown(Harbour harbour) {
        ViewpointSession session = open(harbour);
        return shown(session.diagram("D", harbour.root()).orElseThrow());
    }

    /** The same with layers that are switched on. */
    public String shown(Harbour harbour, String... layers) {
        ViewpointSession session = open(harbour);
        DiagramState state = DiagramState.initial(session.representation("D"));
        for (String each : layers) {
            state = state.show(each);
        }
        return shown(session.diagram(session.representation("D"), state, harbour.root()).orElseThrow());
    }

    /** Kind, label and mapping of each visible view; of edges also the labels of their ends. */
    public static String shown(Diagram diagram) {
        return DiagramText.of(diagram).lines().filter(each -> each.contains(" visible=yes"))
                .map(each -> each.replaceAll(" element=.*?( from=\\S+ to=\\S+)?( begin=.*| size=.*| layout=.*|$)", "$1").replaceAll("\\w+:(\\w+)\\(//@", "$1(")
                        .replaceAll(" visible=.*", "").substring(2))
                .collect(Collectors.joining("\n"));
    }

    /** The table "D" as text. */
    public String table(Harbour harbour) {
        ViewpointSession session = open(harbour);
        return TableText.of(session.table(session.representation("D"), harbour.root()).orElseThrow());
    }
}
