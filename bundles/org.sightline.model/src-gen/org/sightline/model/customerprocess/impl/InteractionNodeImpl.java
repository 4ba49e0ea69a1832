/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interaction Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.InteractionNodeImpl#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.InteractionNodeImpl#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.InteractionNodeImpl#getProcess <em>Process</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.InteractionNodeImpl#getPool <em>Pool</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.InteractionNodeImpl#isWithCustomer <em>With Customer</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class InteractionNodeImpl extends ViewElementImpl implements InteractionNode {
	/**
	 * The cached value of the '{@link #getOutgoing() <em>Outgoing</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutgoing()
	 * @generated
	 * @ordered
	 */
	protected EList<Flow> outgoing;

	/**
	 * The cached value of the '{@link #getIncoming() <em>Incoming</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncoming()
	 * @generated
	 * @ordered
	 */
	protected EList<Flow> incoming;

	/**
	 * The default value of the '{@link #isWithCustomer() <em>With Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithCustomer()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WITH_CUSTOMER_EDEFAULT = false;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InteractionNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.INTERACTION_NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Flow> getOutgoing() {
		if (outgoing == null) {
			outgoing = new EObjectWithInverseEList<Flow>(Flow.class, this, SightlinePackage.INTERACTION_NODE__OUTGOING, SightlinePackage.FLOW__SOURCE);
		}
		return outgoing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Flow> getIncoming() {
		if (incoming == null) {
			incoming = new EObjectWithInverseEList<Flow>(Flow.class, this, SightlinePackage.INTERACTION_NODE__INCOMING, SightlinePackage.FLOW__TARGET);
		}
		return incoming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerProcess getProcess() {
		return org.sightline.model.facts.Facts.process(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lane getPool() {
		return org.sightline.model.facts.Facts.pool(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWithCustomer() {
		return org.sightline.model.facts.Facts.isWithCustomer(this);
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
			case SightlinePackage.INTERACTION_NODE__OUTGOING:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getOutgoing()).basicAdd(otherEnd, msgs);
			case SightlinePackage.INTERACTION_NODE__INCOMING:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIncoming()).basicAdd(otherEnd, msgs);
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
			case SightlinePackage.INTERACTION_NODE__OUTGOING:
				return ((InternalEList<?>)getOutgoing()).basicRemove(otherEnd, msgs);
			case SightlinePackage.INTERACTION_NODE__INCOMING:
				return ((InternalEList<?>)getIncoming()).basicRemove(otherEnd, msgs);
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
			case SightlinePackage.INTERACTION_NODE__OUTGOING:
				return getOutgoing();
			case SightlinePackage.INTERACTION_NODE__INCOMING:
				return getIncoming();
			case SightlinePackage.INTERACTION_NODE__PROCESS:
				return getProcess();
			case SightlinePackage.INTERACTION_NODE__POOL:
				return getPool();
			case SightlinePackage.INTERACTION_NODE__WITH_CUSTOMER:
				return isWithCustomer();
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
			case SightlinePackage.INTERACTION_NODE__OUTGOING:
				getOutgoing().clear();
				getOutgoing().addAll((Collection<? extends Flow>)newValue);
				return;
			case SightlinePackage.INTERACTION_NODE__INCOMING:
				getIncoming().clear();
				getIncoming().addAll((Collection<? extends Flow>)newValue);
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
			case SightlinePackage.INTERACTION_NODE__OUTGOING:
				getOutgoing().clear();
				return;
			case SightlinePackage.INTERACTION_NODE__INCOMING:
				getIncoming().clear();
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
			case SightlinePackage.INTERACTION_NODE__OUTGOING:
				return outgoing != null && !outgoing.isEmpty();
			case SightlinePackage.INTERACTION_NODE__INCOMING:
				return incoming != null && !incoming.isEmpty();
			case SightlinePackage.INTERACTION_NODE__PROCESS:
				return getProcess() != null;
			case SightlinePackage.INTERACTION_NODE__POOL:
				return getPool() != null;
			case SightlinePackage.INTERACTION_NODE__WITH_CUSTOMER:
				return isWithCustomer() != WITH_CUSTOMER_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

} //InteractionNodeImpl
