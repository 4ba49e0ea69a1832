/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Portfolio</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a model: organisations, customers and their processes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getTimeUnit <em>Time Unit</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getOrganizations <em>Organizations</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getCustomers <em>Customers</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getStages <em>Stages</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getCustomerTasks <em>Customer Tasks</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getProcesses <em>Processes</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Portfolio#getComparisons <em>Comparisons</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio()
 * @model
 * @generated
 */
public interface Portfolio extends NamedElement {
	/**
	 * Version of the file format that this code reads and writes.
	 * @generated NOT
	 */
	int FORMAT_VERSION = 1;

	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_FormatVersion()
	 * @model required="true"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Portfolio#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * The default value is <code>"EUR"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code of all costs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_Currency()
	 * @model default="EUR"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Portfolio#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Time Unit</b></em>' attribute.
	 * The default value is <code>"min"</code>.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.TimeUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of all times.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Unit</em>' attribute.
	 * @see org.sightline.model.customerprocess.TimeUnit
	 * @see #setTimeUnit(TimeUnit)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_TimeUnit()
	 * @model default="min"
	 * @generated
	 */
	TimeUnit getTimeUnit();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Portfolio#getTimeUnit <em>Time Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Unit</em>' attribute.
	 * @see org.sightline.model.customerprocess.TimeUnit
	 * @see #getTimeUnit()
	 * @generated
	 */
	void setTimeUnit(TimeUnit value);

	/**
	 * Returns the value of the '<em><b>Organizations</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Organization}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The subject, its competitors and partners.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organizations</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_Organizations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Organization> getOrganizations();

	/**
	 * Returns the value of the '<em><b>Customers</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Customer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who goes through the processes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customers</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_Customers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Customer> getCustomers();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways of interacting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannels();

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shared coarse grouping of customer tasks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Customer Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.CustomerTask}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What customers want to get done: the scale of comparison.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer Tasks</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_CustomerTasks()
	 * @model containment="true"
	 * @generated
	 */
	EList<CustomerTask> getCustomerTasks();

	/**
	 * Returns the value of the '<em><b>Processes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.CustomerProcess}.
	 * It is bidirectional and its opposite is '{@link org.sightline.model.customerprocess.CustomerProcess#getPortfolio <em>Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The customer processes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processes</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_Processes()
	 * @see org.sightline.model.customerprocess.CustomerProcess#getPortfolio
	 * @model opposite="portfolio" containment="true"
	 * @generated
	 */
	EList<CustomerProcess> getProcesses();

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Cause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Root causes that make customers call.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_Causes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cause> getCauses();

	/**
	 * Returns the value of the '<em><b>Scenarios</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Scenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Simulation scenarios.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenarios</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_Scenarios()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scenario> getScenarios();

	/**
	 * Returns the value of the '<em><b>Experiments</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Experiment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What-if experiments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiments</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_Experiments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Experiment> getExperiments();

	/**
	 * Returns the value of the '<em><b>Comparisons</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Comparison}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comparisons on customer tasks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparisons</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPortfolio_Comparisons()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comparison> getComparisons();

} // Portfolio
