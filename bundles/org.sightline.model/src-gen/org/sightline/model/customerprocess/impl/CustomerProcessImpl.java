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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ProcessKind;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Customer Process</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerProcessImpl#getPortfolio <em>Portfolio</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerProcessImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerProcessImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerProcessImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerProcessImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerProcessImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerProcessImpl#getViews <em>Views</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustomerProcessImpl extends FlowContainerImpl implements CustomerProcess {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ProcessKind KIND_EDEFAULT = ProcessKind.AS_IS;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ProcessKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected Organization organization;

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected Customer customer;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected CustomerProcess baseline;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<Phase> phases;

	/**
	 * The cached value of the '{@link #getViews() <em>Views</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViews()
	 * @generated
	 * @ordered
	 */
	protected EList<CustomerView> views;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustomerProcessImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.CUSTOMER_PROCESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Portfolio getPortfolio() {
		if (eContainerFeatureID() != SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO) return null;
		return (Portfolio)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPortfolio(Portfolio newPortfolio, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newPortfolio, SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortfolio(Portfolio newPortfolio) {
		if (newPortfolio != eInternalContainer() || (eContainerFeatureID() != SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO && newPortfolio != null)) {
			if (EcoreUtil.isAncestor(this, newPortfolio))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPortfolio != null)
				msgs = ((InternalEObject)newPortfolio).eInverseAdd(this, SightlinePackage.PORTFOLIO__PROCESSES, Portfolio.class, msgs);
			msgs = basicSetPortfolio(newPortfolio, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO, newPortfolio, newPortfolio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ProcessKind newKind) {
		ProcessKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.CUSTOMER_PROCESS__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(Organization newOrganization) {
		Organization oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.CUSTOMER_PROCESS__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Customer getCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(Customer newCustomer) {
		Customer oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.CUSTOMER_PROCESS__CUSTOMER, oldCustomer, customer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerProcess getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(CustomerProcess newBaseline) {
		CustomerProcess oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.CUSTOMER_PROCESS__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Phase> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<Phase>(Phase.class, this, SightlinePackage.CUSTOMER_PROCESS__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustomerView> getViews() {
		if (views == null) {
			views = new EObjectContainmentWithInverseEList<CustomerView>(CustomerView.class, this, SightlinePackage.CUSTOMER_PROCESS__VIEWS, SightlinePackage.CUSTOMER_VIEW__PROCESS);
		}
		return views;
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
			case SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetPortfolio((Portfolio)otherEnd, msgs);
			case SightlinePackage.CUSTOMER_PROCESS__VIEWS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getViews()).basicAdd(otherEnd, msgs);
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
			case SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO:
				return basicSetPortfolio(null, msgs);
			case SightlinePackage.CUSTOMER_PROCESS__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
			case SightlinePackage.CUSTOMER_PROCESS__VIEWS:
				return ((InternalEList<?>)getViews()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO:
				return eInternalContainer().eInverseRemove(this, SightlinePackage.PORTFOLIO__PROCESSES, Portfolio.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO:
				return getPortfolio();
			case SightlinePackage.CUSTOMER_PROCESS__KIND:
				return getKind();
			case SightlinePackage.CUSTOMER_PROCESS__ORGANIZATION:
				return getOrganization();
			case SightlinePackage.CUSTOMER_PROCESS__CUSTOMER:
				return getCustomer();
			case SightlinePackage.CUSTOMER_PROCESS__BASELINE:
				return getBaseline();
			case SightlinePackage.CUSTOMER_PROCESS__PHASES:
				return getPhases();
			case SightlinePackage.CUSTOMER_PROCESS__VIEWS:
				return getViews();
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
			case SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO:
				setPortfolio((Portfolio)newValue);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__KIND:
				setKind((ProcessKind)newValue);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__ORGANIZATION:
				setOrganization((Organization)newValue);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__CUSTOMER:
				setCustomer((Customer)newValue);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__BASELINE:
				setBaseline((CustomerProcess)newValue);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends Phase>)newValue);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__VIEWS:
				getViews().clear();
				getViews().addAll((Collection<? extends CustomerView>)newValue);
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
			case SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO:
				setPortfolio((Portfolio)null);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__ORGANIZATION:
				setOrganization((Organization)null);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__CUSTOMER:
				setCustomer((Customer)null);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__BASELINE:
				setBaseline((CustomerProcess)null);
				return;
			case SightlinePackage.CUSTOMER_PROCESS__PHASES:
				getPhases().clear();
				return;
			case SightlinePackage.CUSTOMER_PROCESS__VIEWS:
				getViews().clear();
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
			case SightlinePackage.CUSTOMER_PROCESS__PORTFOLIO:
				return getPortfolio() != null;
			case SightlinePackage.CUSTOMER_PROCESS__KIND:
				return kind != KIND_EDEFAULT;
			case SightlinePackage.CUSTOMER_PROCESS__ORGANIZATION:
				return organization != null;
			case SightlinePackage.CUSTOMER_PROCESS__CUSTOMER:
				return customer != null;
			case SightlinePackage.CUSTOMER_PROCESS__BASELINE:
				return baseline != null;
			case SightlinePackage.CUSTOMER_PROCESS__PHASES:
				return phases != null && !phases.isEmpty();
			case SightlinePackage.CUSTOMER_PROCESS__VIEWS:
				return views != null && !views.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //CustomerProcessImpl
