/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Parameters of a simulation run (BPSim: Scenario).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getProcess <em>Process</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getInherits <em>Inherits</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getInterTriggerTimer <em>Inter Trigger Timer</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getTriggerCount <em>Trigger Count</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getStart <em>Start</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getWarmUp <em>Warm Up</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getReplication <em>Replication</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Scenario#getOverrides <em>Overrides</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario()
 * @model
 * @generated
 */
public interface Scenario extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Process</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The process to run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' reference.
	 * @see #setProcess(CustomerProcess)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_Process()
	 * @model resolveProxies="false"
	 * @generated
	 */
	CustomerProcess getProcess();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Scenario#getProcess <em>Process</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' reference.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(CustomerProcess value);

	/**
	 * Returns the value of the '<em><b>Inherits</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scenario whose parameters hold where this one says nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inherits</em>' reference.
	 * @see #setInherits(Scenario)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_Inherits()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Scenario getInherits();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Scenario#getInherits <em>Inherits</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inherits</em>' reference.
	 * @see #getInherits()
	 * @generated
	 */
	void setInherits(Scenario value);

	/**
	 * Returns the value of the '<em><b>Inter Trigger Timer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between two customers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inter Trigger Timer</em>' containment reference.
	 * @see #setInterTriggerTimer(ParameterValue)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_InterTriggerTimer()
	 * @model containment="true"
	 * @generated
	 */
	ParameterValue getInterTriggerTimer();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Scenario#getInterTriggerTimer <em>Inter Trigger Timer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inter Trigger Timer</em>' containment reference.
	 * @see #getInterTriggerTimer()
	 * @generated
	 */
	void setInterTriggerTimer(ParameterValue value);

	/**
	 * Returns the value of the '<em><b>Trigger Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of customers; absent: until the end of the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger Count</em>' attribute.
	 * @see #setTriggerCount(Integer)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_TriggerCount()
	 * @model
	 * @generated
	 */
	Integer getTriggerCount();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Scenario#getTriggerCount <em>Trigger Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger Count</em>' attribute.
	 * @see #getTriggerCount()
	 * @generated
	 */
	void setTriggerCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When customers come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendar</em>' reference.
	 * @see #setCalendar(Calendar)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_Calendar()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Calendar getCalendar();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Scenario#getCalendar <em>Calendar</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' reference.
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(Calendar value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_Start()
	 * @model dataType="org.sightline.model.customerprocess.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Scenario#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Double)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_Duration()
	 * @model
	 * @generated
	 */
	Double getDuration();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Scenario#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Double value);

	/**
	 * Returns the value of the '<em><b>Warm Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time before measuring starts (BPSim: Warmup).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warm Up</em>' attribute.
	 * @see #setWarmUp(Double)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_WarmUp()
	 * @model
	 * @generated
	 */
	Double getWarmUp();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Scenario#getWarmUp <em>Warm Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warm Up</em>' attribute.
	 * @see #getWarmUp()
	 * @generated
	 */
	void setWarmUp(Double value);

	/**
	 * Returns the value of the '<em><b>Replication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of replications.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replication</em>' attribute.
	 * @see #setReplication(Integer)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_Replication()
	 * @model
	 * @generated
	 */
	Integer getReplication();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Scenario#getReplication <em>Replication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replication</em>' attribute.
	 * @see #getReplication()
	 * @generated
	 */
	void setReplication(Integer value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the random streams.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(Long)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_Seed()
	 * @model
	 * @generated
	 */
	Long getSeed();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Scenario#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(Long value);

	/**
	 * Returns the value of the '<em><b>Overrides</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.ParameterOverride}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters that differ from the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overrides</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getScenario_Overrides()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterOverride> getOverrides();

} // Scenario
