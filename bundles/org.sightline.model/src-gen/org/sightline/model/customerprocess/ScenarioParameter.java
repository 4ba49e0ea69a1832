/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Scenario Parameter</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which parameter a scenario overrides (BPSim).
 * <!-- end-model-doc -->
 * @see org.sightline.model.customerprocess.SightlinePackage#getScenarioParameter()
 * @model
 * @generated
 */
public enum ScenarioParameter implements Enumerator {
	/**
	 * The '<em><b>Processing Time</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROCESSING_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	PROCESSING_TIME(0, "processingTime", "processing-time"),

	/**
	 * The '<em><b>Wait Time</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAIT_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	WAIT_TIME(1, "waitTime", "wait-time"),

	/**
	 * The '<em><b>Fixed Cost</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIXED_COST_VALUE
	 * @generated
	 * @ordered
	 */
	FIXED_COST(2, "fixedCost", "fixed-cost"),

	/**
	 * The '<em><b>Probability</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROBABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	PROBABILITY(3, "probability", "probability"),

	/**
	 * The '<em><b>Quantity</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUANTITY_VALUE
	 * @generated
	 * @ordered
	 */
	QUANTITY(4, "quantity", "quantity"),

	/**
	 * The '<em><b>Inter Trigger Timer</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTER_TRIGGER_TIMER_VALUE
	 * @generated
	 * @ordered
	 */
	INTER_TRIGGER_TIMER(5, "interTriggerTimer", "inter-trigger-timer");

	/**
	 * The '<em><b>Processing Time</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROCESSING_TIME
	 * @model name="processingTime" literal="processing-time"
	 * @generated
	 * @ordered
	 */
	public static final int PROCESSING_TIME_VALUE = 0;

	/**
	 * The '<em><b>Wait Time</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAIT_TIME
	 * @model name="waitTime" literal="wait-time"
	 * @generated
	 * @ordered
	 */
	public static final int WAIT_TIME_VALUE = 1;

	/**
	 * The '<em><b>Fixed Cost</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIXED_COST
	 * @model name="fixedCost" literal="fixed-cost"
	 * @generated
	 * @ordered
	 */
	public static final int FIXED_COST_VALUE = 2;

	/**
	 * The '<em><b>Probability</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROBABILITY
	 * @model name="probability"
	 * @generated
	 * @ordered
	 */
	public static final int PROBABILITY_VALUE = 3;

	/**
	 * The '<em><b>Quantity</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUANTITY
	 * @model name="quantity"
	 * @generated
	 * @ordered
	 */
	public static final int QUANTITY_VALUE = 4;

	/**
	 * The '<em><b>Inter Trigger Timer</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTER_TRIGGER_TIMER
	 * @model name="interTriggerTimer" literal="inter-trigger-timer"
	 * @generated
	 * @ordered
	 */
	public static final int INTER_TRIGGER_TIMER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Scenario Parameter</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ScenarioParameter[] VALUES_ARRAY =
		new ScenarioParameter[] {
			PROCESSING_TIME,
			WAIT_TIME,
			FIXED_COST,
			PROBABILITY,
			QUANTITY,
			INTER_TRIGGER_TIMER,
		};

	/**
	 * A public read-only list of all the '<em><b>Scenario Parameter</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ScenarioParameter> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Scenario Parameter</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ScenarioParameter get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ScenarioParameter result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Scenario Parameter</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ScenarioParameter getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ScenarioParameter result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Scenario Parameter</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ScenarioParameter get(int value) {
		switch (value) {
			case PROCESSING_TIME_VALUE: return PROCESSING_TIME;
			case WAIT_TIME_VALUE: return WAIT_TIME;
			case FIXED_COST_VALUE: return FIXED_COST;
			case PROBABILITY_VALUE: return PROBABILITY;
			case QUANTITY_VALUE: return QUANTITY;
			case INTER_TRIGGER_TIMER_VALUE: return INTER_TRIGGER_TIMER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ScenarioParameter(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ScenarioParameter
