/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A small model of a foreign metamodel, without generated code:
 *
 * <pre>
 * Garden "Kitchen"
 *   Bed "North"    Herb "Dill" 90 cm, 0.5 kg, ANNUAL     likes Mint, Rose; labels fresh, tall
 *                  Herb "Mint" 40 cm, 0.2 kg, PERENNIAL  likes Dill
 *   Bed "South"    Rose "Rose" 120 cm, 2.0 kg, PERENNIAL, thorns 7; neighbour Dill
 *   Bed "Empty"
 * </pre>
 *
 * Plant is the abstract super-class of Herb and Rose; {@code age} is an Integer that no plant has.
 */
final class Garden {

    final EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
    final EClass named = eClass("Named", true);
    final EClass garden = eClass("Garden", false, named);
    final EClass bed = eClass("Bed", false, named);
    final EClass plant = eClass("Plant", true, named);
    final EClass herb = eClass("Herb", false, plant);
    final EClass rose = eClass("Rose", false, plant);
    final EEnum life = EcoreFactory.eINSTANCE.createEEnum();
    final EObject root;
    final EObject north;
    final EObject south;
    final EObject empty;
    final EObject dill;
    final EObject mint;
    final EObject redRose;
    final Resource resource = new ResourceImpl(URI.createURI("test:/kitchen.garden"));

    Garden() {
        metamodel.setName("garden");
        metamodel.setNsPrefix("garden");
        metamodel.setNsURI("http://example.org/garden/1.0");
        life.setName("Life");
        metamodel.getEClassifiers().add(life);
        literal("ANNUAL", "annual", 0);
        literal("PERENNIAL", "perennial", 1);
        attribute(named, "name", EcorePackage.Literals.ESTRING);
        attribute(plant, "height", EcorePackage.Literals.EINT);
        attribute(plant, "weight", EcorePackage.Literals.EDOUBLE);
        attribute(plant, "age", EcorePackage.Literals.EINTEGER_OBJECT);
        attribute(plant, "edible", EcorePackage.Literals.EBOOLEAN);
        attribute(plant, "life", life);
        many(attribute(plant, "labels", EcorePackage.Literals.ESTRING));
        attribute(rose, "thorns", EcorePackage.Literals.EINT);
        many(reference(garden, "beds", bed)).setContainment(true);
        many(reference(bed, "plants", plant)).setContainment(true);
        reference(plant, "neighbour", plant);
        many(reference(plant, "likes", plant));

        root = element(garden, "Kitchen");
        resource.getContents().add(root);
        north = add(root, "beds", element(bed, "North"));
        south = add(root, "beds", element(bed, "South"));
        empty = add(root, "beds", element(bed, "Empty"));
        dill = add(north, "plants", plant(herb, "Dill", 90, 0.5, 0));
        mint = add(north, "plants", plant(herb, "Mint", 40, 0.2, 1));
        redRose = add(south, "plants", plant(rose, "Rose", 120, 2.0, 1));
        set(dill, "edible", true);
        set(mint, "edible", true);
        set(redRose, "thorns", 7);
        set(redRose, "neighbour", dill);
        add(dill, "likes", mint);
        add(dill, "likes", redRose);
        add(mint, "likes", dill);
        values(dill, "labels").add("fresh");
        values(dill, "labels").add("tall");
    }

    private EClass eClass(String name, boolean isAbstract, EClass... superTypes) {
        EClass result = EcoreFactory.eINSTANCE.createEClass();
        result.setName(name);
        result.setAbstract(isAbstract);
        result.getESuperTypes().addAll(List.of(superTypes));
        metamodel.getEClassifiers().add(result);
        return result;
    }

    private void literal(String name, String text, int value) {
        EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
        literal.setName(name);
        literal.setLiteral(text);
        literal.setValue(value);
        life.getELiterals().add(literal);
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type) {
        EAttribute result = EcoreFactory.eINSTANCE.createEAttribute();
        result.setName(name);
        result.setEType(type);
        owner.getEStructuralFeatures().add(result);
        return result;
    }

    private static EReference reference(EClass owner, String name, EClass type) {
        EReference result = EcoreFactory.eINSTANCE.createEReference();
        result.setName(name);
        result.setEType(type);
        owner.getEStructuralFeatures().add(result);
        return result;
    }

    private static <F extends EStructuralFeature> F many(F feature) {
        feature.setUpperBound(EStructuralFeature.UNBOUNDED_MULTIPLICITY);
        return feature;
    }

    private EObject plant(EClass kind, String name, int height, double weight, int lifeValue) {
        EObject result = element(kind, name);
        set(result, "height", height);
        set(result, "weight", weight);
        set(result, "life", life.getEEnumLiteral(lifeValue));
        return result;
    }

    EObject element(EClass kind, String name) {
        EObject result = EcoreUtil.create(kind);
        set(result, "name", name);
        return result;
    }

    static EStructuralFeature feature(EObject object, String name) {
        return object.eClass().getEStructuralFeature(name);
    }

    static void set(EObject object, String feature, Object value) {
        object.eSet(feature(object, feature), value);
    }

    @SuppressWarnings("unchecked")
    static List<Object> values(EObject object, String feature) {
        return (List<Object>) object.eGet(feature(object, feature));
    }

    static EObject add(EObject owner, String feature, EObject value) {
        values(owner, feature).add(value);
        return value;
    }

    ExpressionEnvironment.Builder environment() {
        return ExpressionEnvironment.builder().packages(List.of(metamodel)).resources(() -> List.of(resource));
    }

    ExpressionCompiler compiler() {
        return new ExpressionCompiler(environment().build());
    }

    /** @return what an AQL expression gives on an element, as type and text; {@code error} and the message if it fails */
    String result(EObject self, String aql) {
        return result(compiler(), self, aql, Variables.NONE);
    }

    static String result(ExpressionCompiler compiler, EObject self, String aql, Variables variables) {
        try {
            Object value = compiler.compile("aql:" + aql).evaluateOrNothing(self, variables, EvaluationContext.PLAIN);
            return ResultNotation.type(value) + " " + ResultNotation.text(value);
        } catch (EvaluationException e) {
            return "error " + e.getMessage();
        }
    }
}
