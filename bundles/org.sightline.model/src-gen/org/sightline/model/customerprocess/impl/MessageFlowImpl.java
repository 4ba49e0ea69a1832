/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sightline.model.customerprocess.CarriedKind;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Message Flow</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.MessageFlowImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.MessageFlowImpl#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.MessageFlowImpl#getCarries <em>Carries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MessageFlowImpl extends FlowImpl implements MessageFlow {
	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel;

	/**
	 * The default value of the '{@link #getInitiator() <em>Initiator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiator()
	 * @generated
	 * @ordered
	 */
	protected static final Initiator INITIATOR_EDEFAULT = Initiator.CUSTOMER;

	/**
	 * The cached value of the '{@link #getInitiator() <em>Initiator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiator()
	 * @generated
	 * @ordered
	 */
	protected Initiator initiator = INITIATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarries() <em>Carries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarries()
	 * @generated
	 * @ordered
	 */
	protected static final CarriedKind CARRIES_EDEFAULT = CarriedKind.INFORMATION;

	/**
	 * The cached value of the '{@link #getCarries() <em>Carries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarries()
	 * @generated
	 * @ordered
	 */
	protected CarriedKind carries = CARRIES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MessageFlowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.MESSAGE_FLOW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.MESSAGE_FLOW__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Initiator getInitiator() {
		return initiator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitiator(Initiator newInitiator) {
		Initiator oldInitiator = initiator;
		initiator = newInitiator == null ? INITIATOR_EDEFAULT : newInitiator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.MESSAGE_FLOW__INITIATOR, oldInitiator, initiator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CarriedKind getCarries() {
		return carries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarries(CarriedKind newCarries) {
		CarriedKind oldCarries = carries;
		carries = newCarries == null ? CARRIES_EDEFAULT : newCarries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.MESSAGE_FLOW__CARRIES, oldCarries, carries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.MESSAGE_FLOW__CHANNEL:
				return getChannel();
			case SightlinePackage.MESSAGE_FLOW__INITIATOR:
				return getInitiator();
			case SightlinePackage.MESSAGE_FLOW__CARRIES:
				return getCarries();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SightlinePackage.MESSAGE_FLOW__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case SightlinePackage.MESSAGE_FLOW__INITIATOR:
				setInitiator((Initiator)newValue);
				return;
			case SightlinePackage.MESSAGE_FLOW__CARRIES:
				setCarries((CarriedKind)newValue);
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
			case SightlinePackage.MESSAGE_FLOW__CHANNEL:
				setChannel((Channel)null);
				return;
			case SightlinePackage.MESSAGE_FLOW__INITIATOR:
				setInitiator(INITIATOR_EDEFAULT);
				return;
			case SightlinePackage.MESSAGE_FLOW__CARRIES:
				setCarries(CARRIES_EDEFAULT);
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
			case SightlinePackage.MESSAGE_FLOW__CHANNEL:
				return channel != null;
			case SightlinePackage.MESSAGE_FLOW__INITIATOR:
				return initiator != INITIATOR_EDEFAULT;
			case SightlinePackage.MESSAGE_FLOW__CARRIES:
				return carries != CARRIES_EDEFAULT;
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
		result.append(" (initiator: ");
		result.append(initiator);
		result.append(", carries: ");
		result.append(carries);
		result.append(')');
		return result.toString();
	}

} //MessageFlowImpl
