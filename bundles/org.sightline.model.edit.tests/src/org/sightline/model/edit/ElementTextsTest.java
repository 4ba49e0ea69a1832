/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.MissingResourceException;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.model.customerprocess.ChannelKind;
import org.sightline.model.customerprocess.SightlinePackage;

class ElementTextsTest {

    static Stream<EClass> classes() {
        return Metamodel.classes();
    }

    static Stream<EStructuralFeature> features() {
        return Metamodel.features();
    }

    static Stream<EEnum> enumerations() {
        return Metamodel.enumerations();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClass_hasWords(EClass type) {
        assertFalse(ElementTexts.type(type).isBlank());
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFeature_hasNameAndMeaning(EStructuralFeature feature) {
        assertFalse(ElementTexts.feature(feature).isBlank());
        assertFalse(ElementTexts.description(feature).isBlank());
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void everyValue_hasWords(EEnum type) {
        type.getELiterals().forEach(literal -> assertFalse(ElementTexts.literal(type, literal.getInstance()).isBlank()));
    }

    @ParameterizedTest
    @MethodSource("org.sightline.model.edit.Metamodel#concreteClasses")
    void everyClass_hasWordsForSeveral(EClass type) {
        assertFalse(ElementTexts.type(type, 2).isBlank());
        assertEquals(ElementTexts.type(type), ElementTexts.type(type, 1));
    }

    @Test
    void words_areTheUsers() {
        assertEquals("System", ElementTexts.type(SightlinePackage.Literals.BUSINESS_SYSTEM));
        assertEquals("Steps", ElementTexts.type(SightlinePackage.Literals.ACTIVITY, 6));
        assertEquals("Waiting time", ElementTexts.feature(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME));
        assertEquals("answering system (IVR)", ElementTexts.literal(SightlinePackage.Literals.CHANNEL_KIND, ChannelKind.IVR));
    }

    @Test
    void classWithoutWords_isAnError() {
        EClass unknown = EcoreFactory.eINSTANCE.createEClass();
        unknown.setName("Stranger");

        assertThrows(MissingResourceException.class, () -> ElementTexts.type(unknown));
    }
}
