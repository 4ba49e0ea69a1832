/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * What expressions can name and reach: metamodels, Java services, the model's resources and who refers to whom. Immutable; made with
 * {@link #builder()}. The model itself is not kept but asked for when an expression needs all of it.
 *
 * @param packages the metamodels whose types expressions may name; sub-packages included
 * @param services the Java services, in the order of registration
 * @param resources the resources of the model, for {@code allInstances}
 * @param references who refers to an element, for {@code eInverse}
 */
public record ExpressionEnvironment(List<EPackage> packages, List<ServiceProvider> services,
        Supplier<? extends Collection<Resource>> resources, References references) {

    /**
     * A class with Java services.
     *
     * @param type the class: each public method with at least one parameter is a service, its first parameter the receiver
     * @param instance whose methods are called; null if the class is to be instantiated by its public constructor without parameters
     */
    public record ServiceProvider(Class<?> type, Object instance) {
    }

    /** @return an empty environment to be filled */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what an environment offers. */
    public static final class Builder {

        private final List<EPackage> packages = new ArrayList<>();
        private final List<ServiceProvider> services = new ArrayList<>();
        private Supplier<? extends Collection<Resource>> resources = List::of;
        private References references;

        private Builder() {
        }

        /**
         * @param added metamodels whose types expressions may name
         * @return this
         */
        public Builder packages(Collection<? extends EPackage> added) {
            packages.addAll(added);
            return this;
        }

        /**
         * @param type a class with services, loaded by whoever knows how
         * @return this
         */
        public Builder services(Class<?> type) {
            services.add(new ServiceProvider(type, null));
            return this;
        }

        /**
         * @param instance an object whose public methods are services
         * @return this
         */
        public Builder services(Object instance) {
            services.add(new ServiceProvider(instance.getClass(), instance));
            return this;
        }

        /**
         * @param source gives the model's resources whenever all of the model is needed
         * @return this
         */
        public Builder resources(Supplier<? extends Collection<Resource>> source) {
            resources = source;
            return this;
        }

        /**
         * @param index who refers to an element; without one, each lookup walks all of the model
         * @return this
         */
        public Builder references(References index) {
            references = index;
            return this;
        }

        /** @return the environment */
        public ExpressionEnvironment build() {
            return new ExpressionEnvironment(List.copyOf(packages), List.copyOf(services), resources, references);
        }
    }
}
