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
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sightline.model.customerprocess.Assessment;
import org.sightline.model.customerprocess.Comparison;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Comparison</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.ComparisonImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ComparisonImpl#getPeers <em>Peers</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ComparisonImpl#getCustomerTasks <em>Customer Tasks</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ComparisonImpl#getAssessments <em>Assessments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComparisonImpl extends NamedElementImpl implements Comparison {
	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected CustomerProcess subject;

	/**
	 * The cached value of the '{@link #getPeers() <em>Peers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeers()
	 * @generated
	 * @ordered
	 */
	protected EList<CustomerProcess> peers;

	/**
	 * The cached value of the '{@link #getCustomerTasks() <em>Customer Tasks</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomerTasks()
	 * @generated
	 * @ordered
	 */
	protected EList<CustomerTask> customerTasks;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assessment> assessments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComparisonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.COMPARISON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerProcess getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(CustomerProcess newSubject) {
		CustomerProcess oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.COMPARISON__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustomerProcess> getPeers() {
		if (peers == null) {
			peers = new EObjectEList<CustomerProcess>(CustomerProcess.class, this, SightlinePackage.COMPARISON__PEERS);
		}
		return peers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustomerTask> getCustomerTasks() {
		if (customerTasks == null) {
			customerTasks = new EObjectEList<CustomerTask>(CustomerTask.class, this, SightlinePackage.COMPARISON__CUSTOMER_TASKS);
		}
		return customerTasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<Assessment>(Assessment.class, this, SightlinePackage.COMPARISON__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SightlinePackage.COMPARISON__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
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
			case SightlinePackage.COMPARISON__SUBJECT:
				return getSubject();
			case SightlinePackage.COMPARISON__PEERS:
				return getPeers();
			case SightlinePackage.COMPARISON__CUSTOMER_TASKS:
				return getCustomerTasks();
			case SightlinePackage.COMPARISON__ASSESSMENTS:
				return getAssessments();
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
			case SightlinePackage.COMPARISON__SUBJECT:
				setSubject((CustomerProcess)newValue);
				return;
			case SightlinePackage.COMPARISON__PEERS:
				getPeers().clear();
				getPeers().addAll((Collection<? extends CustomerProcess>)newValue);
				return;
			case SightlinePackage.COMPARISON__CUSTOMER_TASKS:
				getCustomerTasks().clear();
				getCustomerTasks().addAll((Collection<? extends CustomerTask>)newValue);
				return;
			case SightlinePackage.COMPARISON__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends Assessment>)newValue);
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
			case SightlinePackage.COMPARISON__SUBJECT:
				setSubject((CustomerProcess)null);
				return;
			case SightlinePackage.COMPARISON__PEERS:
				getPeers().clear();
				return;
			case SightlinePackage.COMPARISON__CUSTOMER_TASKS:
				getCustomerTasks().clear();
				return;
			case SightlinePackage.COMPARISON__ASSESSMENTS:
				getAssessments().clear();
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
			case SightlinePackage.COMPARISON__SUBJECT:
				return subject != null;
			case SightlinePackage.COMPARISON__PEERS:
				return peers != null && !peers.isEmpty();
			case SightlinePackage.COMPARISON__CUSTOMER_TASKS:
				return customerTasks != null && !customerTasks.isEmpty();
			case SightlinePackage.COMPARISON__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ComparisonImpl
