/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.io.model.ModelReader;
import org.sightline.model.messages.MessageBundle;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.diagram.Layers;
import org.sightline.viewpoint.kit.DiagramText;
import org.sightline.viewpoint.kit.TableText;
import org.sightline.viewpoint.model.ModelFileException;
import org.sightline.viewpoint.model.ModelFiles;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationLoader;
import org.sightline.viewpoint.specification.SpecificationMetamodel;
import org.sightline.viewpoint.specification.SpecificationProblem;

/**
 * A representation to be shown as text.
 *
 * @param specification the viewpoint specification
 * @param metamodel the model's metamodel; null: customer process models
 * @param name name of the representation description
 * @param target the element that carries it: fragment, id, or {@code Class(fragment)}; null: the model's root
 * @param layers layers to switch on
 * @param hiddenLayers layers to switch off
 * @param filters filters to switch on
 */
record RepresentationRequest(Path specification, Path metamodel, String name, String target, List<String> layers, List<String> hiddenLayers,
        List<String> filters) {

    /**
     * A representation as text.
     *
     * @param sound whether the specification works without an error
     * @param lines writes the representation in the notation of conformance kits, line by line
     */
    record Shown(boolean sound, Consumer<Consumer<String>> lines) {
    }

    private static final MessageBundle TEXTS = MessageBundle.of(RepresentationRequest.class);
    private static final Pattern CLASS_AND_FRAGMENT = Pattern.compile("\\w+\\((.*)\\)");

    /**
     * @param model the model file
     * @param terminal where problems of the specification go
     * @return the representation
     * @throws RefusedInputException if a file cannot be read
     * @throws UnknownNameException if there is no such representation, element, layer or filter
     */
    Shown show(Path model, Terminal terminal) throws RefusedInputException, UnknownNameException {
        Resource resource = load(model);
        Specification loaded = refusing(specification, new SpecificationLoader(SpecificationMetamodel.load())::load);
        ViewpointSession session = ViewpointSession.open(loaded, SemanticModel.of(List.of(resource)), getClass().getClassLoader());
        Description description = description(loaded, terminal);
        EObject element = element(resource);
        Consumer<Consumer<String>> lines = lines(session, description, element).orElse(sink -> sink.accept(
                TEXTS.get("represent_refused", element.eClass().getName() + "(" + resource.getURIFragment(element) + ")")));
        session.problems().forEach(terminal.err()::println);
        boolean sound = session.problems().stream().noneMatch(RepresentationRequest::isError);
        return new Shown(sound, lines);
    }

    private Optional<Consumer<Consumer<String>>> lines(ViewpointSession session, Description description, EObject element) throws UnknownNameException {
        if (description.isA("TableDescription")) {
            return session.table(description, element).map(table -> sink -> TableText.write(table, sink));
        }
        return session.diagram(description, state(description), element).map(diagram -> sink -> DiagramText.write(diagram, sink));
    }

    private Resource load(Path model) throws RefusedInputException {
        if (metamodel == null) {
            return readOwn(model);
        }
        ModelFiles files = refusing(metamodel, new ModelFiles()::metamodel);
        return refusing(model, files::model);
    }

    /** Whoever gives a model of another kind has perhaps forgotten to say which. */
    private static Resource readOwn(Path model) throws RefusedInputException {
        try {
            return ModelReader.read(model).resource();
        } catch (RefusedInputException refused) {
            if (!Files.isRegularFile(model) || model.toString().endsWith(".sightline")) {
                throw refused;
            }
            List<Problem> problems = new ArrayList<>(refused.getProblems());
            problems.add(new Problem(model.toString(), 0, 0, TEXTS.get("represent_foreign"), TEXTS.get("represent_foreign_remedy")));
            throw new RefusedInputException(problems);
        }
    }

    /** What the file holds besides may be the reason why a representation is not found: it is shown first. */
    private Description description(Specification loaded, Terminal terminal) throws UnknownNameException, RefusedInputException {
        Optional<Description> description = loaded.representation(name);
        if (description.isEmpty() && loaded.problems().stream().anyMatch(RepresentationRequest::isError)) {
            throw new RefusedInputException(loaded.problems().stream().filter(RepresentationRequest::isError).map(this::problem).toList());
        }
        if (description.isEmpty()) {
            loaded.problems().forEach(terminal.err()::println);
        }
        return description.orElseThrow(() -> unknown("represent_unknownName", name, loaded.representations(), Description::name));
    }

    private static boolean isError(SpecificationProblem problem) {
        return problem.severity() == SpecificationProblem.Severity.ERROR;
    }

    private Problem problem(SpecificationProblem problem) {
        return new Problem(specification.toString(), problem.place().line(), problem.place().column(), problem.message(), "");
    }

    private EObject element(Resource resource) throws UnknownNameException {
        if (target == null) {
            return resource.getContents().get(0);
        }
        Matcher written = CLASS_AND_FRAGMENT.matcher(target);
        EObject element = found(resource, written.matches() ? written.group(1) : target);
        if (element == null) {
            throw new UnknownNameException(TEXTS.get("represent_unknownTarget", target));
        }
        return element;
    }

    /** EMF looks up well-formed fragments only and throws at others. */
    private static EObject found(Resource resource, String fragment) {
        try {
            return resource.getEObject(fragment);
        } catch (RuntimeException notAFragment) {
            return null;
        }
    }

    private DiagramState state(Description description) throws UnknownNameException {
        List<Description> knownLayers = Layers.of(description);
        List<Description> knownFilters = description.many("filters");
        DiagramState state = DiagramState.initial(description);
        for (String layer : layers) {
            state = state.show(known(layer, knownLayers, "represent_unknownLayer"));
        }
        for (String layer : hiddenLayers) {
            state = state.hide(known(layer, knownLayers, "represent_unknownLayer"));
        }
        for (String filter : filters) {
            state = state.filter(known(filter, knownFilters, "represent_unknownFilter"));
        }
        return state;
    }

    private static String known(String wanted, List<Description> all, String key) throws UnknownNameException {
        if (all.stream().noneMatch(each -> wanted.equals(each.name()))) {
            throw unknown(key, wanted, all, Description::name);
        }
        return wanted;
    }

    private static <T> UnknownNameException unknown(String key, String wanted, List<T> all, Function<T, String> name) {
        return new UnknownNameException(TEXTS.get(key, wanted, KnownNames.listed(all.stream().map(name).toList())));
    }

    /** Reads a file. */
    private interface Reader<R> {
        R read(Path file) throws IOException;
    }

    private static <R> R refusing(Path file, Reader<R> reader) throws RefusedInputException {
        try {
            return reader.read(file);
        } catch (ModelFileException refused) {
            throw refused(file, refused.line(), refused.column(), refused.getMessage(), refused);
        } catch (IOException unreadable) {
            throw refused(file, 0, 0, reason(file, unreadable), unreadable);
        }
    }

    private static RefusedInputException refused(Path file, int line, int column, String reason, IOException cause) {
        return new RefusedInputException(new Problem(file.toString(), line, column, reason, TEXTS.get("represent_unreadable_remedy")), cause);
    }

    private static String reason(Path file, IOException unreadable) {
        if (Files.isDirectory(file)) {
            return TEXTS.get("represent_folder");
        }
        return Files.exists(file) ? String.valueOf(unreadable.getMessage()) : TEXTS.get("represent_missing");
    }
}
