/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sightline.model.customerprocess.Cause;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.Comparison;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.Experiment;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.Stage;
import org.sightline.model.customerprocess.TimeUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Portfolio</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getTimeUnit <em>Time Unit</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getOrganizations <em>Organizations</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getCustomers <em>Customers</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getCustomerTasks <em>Customer Tasks</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getProcesses <em>Processes</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.PortfolioImpl#getComparisons <em>Comparisons</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PortfolioImpl extends NamedElementImpl implements Portfolio {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = "EUR";

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeUnit() <em>Time Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeUnit()
	 * @generated
	 * @ordered
	 */
	protected static final TimeUnit TIME_UNIT_EDEFAULT = TimeUnit.MINUTE;

	/**
	 * The cached value of the '{@link #getTimeUnit() <em>Time Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeUnit()
	 * @generated
	 * @ordered
	 */
	protected TimeUnit timeUnit = TIME_UNIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganizations() <em>Organizations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizations()
	 * @generated
	 * @ordered
	 */
	protected EList<Organization> organizations;

	/**
	 * The cached value of the '{@link #getCustomers() <em>Customers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomers()
	 * @generated
	 * @ordered
	 */
	protected EList<Customer> customers;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * The cached value of the '{@link #getCustomerTasks() <em>Customer Tasks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomerTasks()
	 * @generated
	 * @ordered
	 */
	protected EList<CustomerTask> customerTasks;

	/**
	 * The cached value of the '{@link #getProcesses() <em>Processes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcesses()
	 * @generated
	 * @ordered
	 */
	protected EList<CustomerProcess> processes;

	/**
	 * The cached value of the '{@link #getCauses() <em>Causes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Cause> causes;

	/**
	 * The cached value of the '{@link #getScenarios() <em>Scenarios</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenarios()
	 * @generated
	 * @ordered
	 */
	protected EList<Scenario> scenarios;

	/**
	 * The cached value of the '{@link #getExperiments() <em>Experiments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiments()
	 * @generated
	 * @ordered
	 */
	protected EList<Experiment> experiments;

	/**
	 * The cached value of the '{@link #getComparisons() <em>Comparisons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparisons()
	 * @generated
	 * @ordered
	 */
	protected EList<Comparison> comparisons;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated NOT
	 */
	protected PortfolioImpl() {
		super();
		formatVersion = Portfolio.FORMAT_VERSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.PORTFOLIO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.PORTFOLIO__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.PORTFOLIO__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeUnit getTimeUnit() {
		return timeUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeUnit(TimeUnit newTimeUnit) {
		TimeUnit oldTimeUnit = timeUnit;
		timeUnit = newTimeUnit == null ? TIME_UNIT_EDEFAULT : newTimeUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.PORTFOLIO__TIME_UNIT, oldTimeUnit, timeUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organization> getOrganizations() {
		if (organizations == null) {
			organizations = new EObjectContainmentEList<Organization>(Organization.class, this, SightlinePackage.PORTFOLIO__ORGANIZATIONS);
		}
		return organizations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Customer> getCustomers() {
		if (customers == null) {
			customers = new EObjectContainmentEList<Customer>(Customer.class, this, SightlinePackage.PORTFOLIO__CUSTOMERS);
		}
		return customers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannels() {
		if (channels == null) {
			channels = new EObjectContainmentEList<Channel>(Channel.class, this, SightlinePackage.PORTFOLIO__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<Stage>(Stage.class, this, SightlinePackage.PORTFOLIO__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustomerTask> getCustomerTasks() {
		if (customerTasks == null) {
			customerTasks = new EObjectContainmentEList<CustomerTask>(CustomerTask.class, this, SightlinePackage.PORTFOLIO__CUSTOMER_TASKS);
		}
		return customerTasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustomerProcess> getProcesses() {
		if (processes == null) {
			processes = new EObjectContainmentWithInverseEList<CustomerProcess>(CustomerProcess.class, this, SightlinePackage.PORTFOLIO__PROCESSES, SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO);
		}
		return processes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cause> getCauses() {
		if (causes == null) {
			causes = new EObjectContainmentEList<Cause>(Cause.class, this, SightlinePackage.PORTFOLIO__CAUSES);
		}
		return causes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scenario> getScenarios() {
		if (scenarios == null) {
			scenarios = new EObjectContainmentEList<Scenario>(Scenario.class, this, SightlinePackage.PORTFOLIO__SCENARIOS);
		}
		return scenarios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Experiment> getExperiments() {
		if (experiments == null) {
			experiments = new EObjectContainmentEList<Experiment>(Experiment.class, this, SightlinePackage.PORTFOLIO__EXPERIMENTS);
		}
		return experiments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comparison> getComparisons() {
		if (comparisons == null) {
			comparisons = new EObjectContainmentEList<Comparison>(Comparison.class, this, SightlinePackage.PORTFOLIO__COMPARISONS);
		}
		return comparisons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SightlinePackage.PORTFOLIO__PROCESSES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getProcesses()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SightlinePackage.PORTFOLIO__ORGANIZATIONS:
				return ((InternalEList<?>)getOrganizations()).basicRemove(otherEnd, msgs);
			case SightlinePackage.PORTFOLIO__CUSTOMERS:
				return ((InternalEList<?>)getCustomers()).basicRemove(otherEnd, msgs);
			case SightlinePackage.PORTFOLIO__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
			case SightlinePackage.PORTFOLIO__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case SightlinePackage.PORTFOLIO__CUSTOMER_TASKS:
				return ((InternalEList<?>)getCustomerTasks()).basicRemove(otherEnd, msgs);
			case SightlinePackage.PORTFOLIO__PROCESSES:
				return ((InternalEList<?>)getProcesses()).basicRemove(otherEnd, msgs);
			case SightlinePackage.PORTFOLIO__CAUSES:
				return ((InternalEList<?>)getCauses()).basicRemove(otherEnd, msgs);
			case SightlinePackage.PORTFOLIO__SCENARIOS:
				return ((InternalEList<?>)getScenarios()).basicRemove(otherEnd, msgs);
			case SightlinePackage.PORTFOLIO__EXPERIMENTS:
				return ((InternalEList<?>)getExperiments()).basicRemove(otherEnd, msgs);
			case SightlinePackage.PORTFOLIO__COMPARISONS:
				return ((InternalEList<?>)getComparisons()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.PORTFOLIO__FORMAT_VERSION:
				return getFormatVersion();
			case SightlinePackage.PORTFOLIO__CURRENCY:
				return getCurrency();
			case SightlinePackage.PORTFOLIO__TIME_UNIT:
				return getTimeUnit();
			case SightlinePackage.PORTFOLIO__ORGANIZATIONS:
				return getOrganizations();
			case SightlinePackage.PORTFOLIO__CUSTOMERS:
				return getCustomers();
			case SightlinePackage.PORTFOLIO__CHANNELS:
				return getChannels();
			case SightlinePackage.PORTFOLIO__STAGES:
				return getStages();
			case SightlinePackage.PORTFOLIO__CUSTOMER_TASKS:
				return getCustomerTasks();
			case SightlinePackage.PORTFOLIO__PROCESSES:
				return getProcesses();
			case SightlinePackage.PORTFOLIO__CAUSES:
				return getCauses();
			case SightlinePackage.PORTFOLIO__SCENARIOS:
				return getScenarios();
			case SightlinePackage.PORTFOLIO__EXPERIMENTS:
				return getExperiments();
			case SightlinePackage.PORTFOLIO__COMPARISONS:
				return getComparisons();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SightlinePackage.PORTFOLIO__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case SightlinePackage.PORTFOLIO__CURRENCY:
				setCurrency((String)newValue);
				return;
			case SightlinePackage.PORTFOLIO__TIME_UNIT:
				setTimeUnit((TimeUnit)newValue);
				return;
			case SightlinePackage.PORTFOLIO__ORGANIZATIONS:
				getOrganizations().clear();
				getOrganizations().addAll((Collection<? extends Organization>)newValue);
				return;
			case SightlinePackage.PORTFOLIO__CUSTOMERS:
				getCustomers().clear();
				getCustomers().addAll((Collection<? extends Customer>)newValue);
				return;
			case SightlinePackage.PORTFOLIO__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
				return;
			case SightlinePackage.PORTFOLIO__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
				return;
			case SightlinePackage.PORTFOLIO__CUSTOMER_TASKS:
				getCustomerTasks().clear();
				getCustomerTasks().addAll((Collection<? extends CustomerTask>)newValue);
				return;
			case SightlinePackage.PORTFOLIO__PROCESSES:
				getProcesses().clear();
				getProcesses().addAll((Collection<? extends CustomerProcess>)newValue);
				return;
			case SightlinePackage.PORTFOLIO__CAUSES:
				getCauses().clear();
				getCauses().addAll((Collection<? extends Cause>)newValue);
				return;
			case SightlinePackage.PORTFOLIO__SCENARIOS:
				getScenarios().clear();
				getScenarios().addAll((Collection<? extends Scenario>)newValue);
				return;
			case SightlinePackage.PORTFOLIO__EXPERIMENTS:
				getExperiments().clear();
				getExperiments().addAll((Collection<? extends Experiment>)newValue);
				return;
			case SightlinePackage.PORTFOLIO__COMPARISONS:
				getComparisons().clear();
				getComparisons().addAll((Collection<? extends Comparison>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SightlinePackage.PORTFOLIO__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case SightlinePackage.PORTFOLIO__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case SightlinePackage.PORTFOLIO__TIME_UNIT:
				setTimeUnit(TIME_UNIT_EDEFAULT);
				return;
			case SightlinePackage.PORTFOLIO__ORGANIZATIONS:
				getOrganizations().clear();
				return;
			case SightlinePackage.PORTFOLIO__CUSTOMERS:
				getCustomers().clear();
				return;
			case SightlinePackage.PORTFOLIO__CHANNELS:
				getChannels().clear();
				return;
			case SightlinePackage.PORTFOLIO__STAGES:
				getStages().clear();
				return;
			case SightlinePackage.PORTFOLIO__CUSTOMER_TASKS:
				getCustomerTasks().clear();
				return;
			case SightlinePackage.PORTFOLIO__PROCESSES:
				getProcesses().clear();
				return;
			case SightlinePackage.PORTFOLIO__CAUSES:
				getCauses().clear();
				return;
			case SightlinePackage.PORTFOLIO__SCENARIOS:
				getScenarios().clear();
				return;
			case SightlinePackage.PORTFOLIO__EXPERIMENTS:
				getExperiments().clear();
				return;
			case SightlinePackage.PORTFOLIO__COMPARISONS:
				getComparisons().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SightlinePackage.PORTFOLIO__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case SightlinePackage.PORTFOLIO__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case SightlinePackage.PORTFOLIO__TIME_UNIT:
				return timeUnit != TIME_UNIT_EDEFAULT;
			case SightlinePackage.PORTFOLIO__ORGANIZATIONS:
				return organizations != null && !organizations.isEmpty();
			case SightlinePackage.PORTFOLIO__CUSTOMERS:
				return customers != null && !customers.isEmpty();
			case SightlinePackage.PORTFOLIO__CHANNELS:
				return channels != null && !channels.isEmpty();
			case SightlinePackage.PORTFOLIO__STAGES:
				return stages != null && !stages.isEmpty();
			case SightlinePackage.PORTFOLIO__CUSTOMER_TASKS:
				return customerTasks != null && !customerTasks.isEmpty();
			case SightlinePackage.PORTFOLIO__PROCESSES:
				return processes != null && !processes.isEmpty();
			case SightlinePackage.PORTFOLIO__CAUSES:
				return causes != null && !causes.isEmpty();
			case SightlinePackage.PORTFOLIO__SCENARIOS:
				return scenarios != null && !scenarios.isEmpty();
			case SightlinePackage.PORTFOLIO__EXPERIMENTS:
				return experiments != null && !experiments.isEmpty();
			case SightlinePackage.PORTFOLIO__COMPARISONS:
				return comparisons != null && !comparisons.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", currency: ");
		result.append(currency);
		result.append(", timeUnit: ");
		result.append(timeUnit);
		result.append(')');
		return result.toString();
	}

} //PortfolioImpl
