/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.Expression;
import org.sightline.viewpoint.expression.ResultNotation;
import org.sightline.viewpoint.expression.Variables;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.model.ModelFiles;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationLoader;
import org.sightline.viewpoint.specification.SpecificationMetamodel;

/**
 * Runs a conformance kit: all runs of all cases, and all expressions.
 *
 * <pre>
 * KIT/*.ecore              metamodels             KIT/cases/NN-name/   view.odesign, case.txt, expected.txt
 * KIT/models/              models                 KIT/aql/expressions.tsv
 * </pre>
 */
public final class KitRunner {

    private static final String ERROR = "error";
    private static final Messages TEXTS = Messages.of(KitRunner.class);

    private final Path folder;
    private final ModelFiles files = new ModelFiles();
    private final SpecificationLoader specifications = new SpecificationLoader(SpecificationMetamodel.load());

    /**
     * @param folder a kit's folder
     * @throws IOException if its metamodels cannot be read
     */
    public KitRunner(Path folder) throws IOException {
        this.folder = folder;
        for (Path each : children(folder, ".ecore")) {
            files.metamodel(each);
        }
    }

    private static List<Path> children(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().endsWith(suffix)).sorted().toList();
        }
    }

    /**
     * @return the cases in the order of their names
     * @throws IOException if a case cannot be read
     */
    public List<KitCase> cases() throws IOException {
        List<KitCase> cases = new ArrayList<>();
        for (Path each : children(folder.resolve("cases"), "")) {
            if (Files.isRegularFile(each.resolve("case.txt"))) {
                cases.add(KitCase.read(each));
            }
        }
        return cases;
    }

    /**
     * @param kitCase a case of this kit
     * @return the result of each of its runs
     * @throws IOException if its files cannot be read
     */
    public List<KitResult> run(KitCase kitCase) throws IOException {
        Map<Integer, String> expected = kitCase.expected();
        List<KitResult> results = new ArrayList<>();
        for (KitCase.Run each : kitCase.runs()) {
            results.add(new KitResult(kitCase.name() + " run " + each.number(), expected.get(each.number()), result(kitCase, each)));
        }
        return results;
    }

    /** A run that breaks is no reason to leave the others out: its result tells why. */
    private String result(KitCase kitCase, KitCase.Run run) {
        try {
            return run(specifications.load(kitCase.folder().resolve("view.odesign")), run);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return TEXTS.get("kit_broken", e.toString());
        }
    }

    private String run(Specification specification, KitCase.Run run) throws IOException {
        Resource resource = files.model(folder.resolve("models").resolve(run.get("model")));
        ViewpointSession session = ViewpointSession.open(specification, SemanticModel.of(List.of(resource)), null);
        return KitRun.of(session, resource, run).result().strip();
    }

    /**
     * @return the result of each expression; none if the kit has no expressions
     * @throws IOException if the file cannot be read
     */
    public List<KitResult> expressions() throws IOException {
        Path file = folder.resolve("aql").resolve("expressions.tsv");
        List<KitResult> results = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            Resource resource = files.model(folder.resolve("models").resolve("normal.shop"));
            ViewpointSession session = ViewpointSession.open(specifications.load("", java.io.InputStream.nullInputStream()),
                    SemanticModel.of(List.of(resource)), null);
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\t", -1);
                if (parts.length >= 2) {
                    String computed = parts[0] + "\t" + parts[1] + "\t" + evaluate(session, resource, parts);
                    results.add(new KitResult("aql " + parts[0] + " " + parts[1], parts.length < 4 ? null : line, computed));
                }
            }
        }
        return results;
    }

    private static String evaluate(ViewpointSession session, Resource resource, String... parts) {
        Expression expression = session.compiler().compile("aql:" + parts[1]);
        try {
            Object value = expression.evaluateOrNothing(resource.getEObject(parts[0]), Variables.NONE, EvaluationContext.PLAIN);
            return ResultNotation.type(value) + "\t" + ResultNotation.text(value);
        } catch (RuntimeException | StackOverflowError e) {
            return ERROR + "\t" + ERROR;
        }
    }
}
