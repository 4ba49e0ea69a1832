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
import org.eclipse.emf.ecore.util.InternalEList;

import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.Calendar;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.OrganizationImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.OrganizationImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.OrganizationImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.OrganizationImpl#getResourcePools <em>Resource Pools</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.OrganizationImpl#getCalendars <em>Calendars</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganizationImpl extends ParticipantImpl implements Organization {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final OrganizationRole ROLE_EDEFAULT = OrganizationRole.SUBJECT;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected OrganizationRole role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<OrganizationUnit> units;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessSystem> systems;

	/**
	 * The cached value of the '{@link #getResourcePools() <em>Resource Pools</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourcePools()
	 * @generated
	 * @ordered
	 */
	protected EList<ResourcePool> resourcePools;

	/**
	 * The cached value of the '{@link #getCalendars() <em>Calendars</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendars()
	 * @generated
	 * @ordered
	 */
	protected EList<Calendar> calendars;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganizationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.ORGANIZATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganizationRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(OrganizationRole newRole) {
		OrganizationRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ORGANIZATION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrganizationUnit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<OrganizationUnit>(OrganizationUnit.class, this, SightlinePackage.ORGANIZATION__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessSystem> getSystems() {
		if (systems == null) {
			systems = new EObjectContainmentEList<BusinessSystem>(BusinessSystem.class, this, SightlinePackage.ORGANIZATION__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResourcePool> getResourcePools() {
		if (resourcePools == null) {
			resourcePools = new EObjectContainmentEList<ResourcePool>(ResourcePool.class, this, SightlinePackage.ORGANIZATION__RESOURCE_POOLS);
		}
		return resourcePools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Calendar> getCalendars() {
		if (calendars == null) {
			calendars = new EObjectContainmentEList<Calendar>(Calendar.class, this, SightlinePackage.ORGANIZATION__CALENDARS);
		}
		return calendars;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SightlinePackage.ORGANIZATION__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case SightlinePackage.ORGANIZATION__SYSTEMS:
				return ((InternalEList<?>)getSystems()).basicRemove(otherEnd, msgs);
			case SightlinePackage.ORGANIZATION__RESOURCE_POOLS:
				return ((InternalEList<?>)getResourcePools()).basicRemove(otherEnd, msgs);
			case SightlinePackage.ORGANIZATION__CALENDARS:
				return ((InternalEList<?>)getCalendars()).basicRemove(otherEnd, msgs);
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
			case SightlinePackage.ORGANIZATION__ROLE:
				return getRole();
			case SightlinePackage.ORGANIZATION__UNITS:
				return getUnits();
			case SightlinePackage.ORGANIZATION__SYSTEMS:
				return getSystems();
			case SightlinePackage.ORGANIZATION__RESOURCE_POOLS:
				return getResourcePools();
			case SightlinePackage.ORGANIZATION__CALENDARS:
				return getCalendars();
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
			case SightlinePackage.ORGANIZATION__ROLE:
				setRole((OrganizationRole)newValue);
				return;
			case SightlinePackage.ORGANIZATION__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends OrganizationUnit>)newValue);
				return;
			case SightlinePackage.ORGANIZATION__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends BusinessSystem>)newValue);
				return;
			case SightlinePackage.ORGANIZATION__RESOURCE_POOLS:
				getResourcePools().clear();
				getResourcePools().addAll((Collection<? extends ResourcePool>)newValue);
				return;
			case SightlinePackage.ORGANIZATION__CALENDARS:
				getCalendars().clear();
				getCalendars().addAll((Collection<? extends Calendar>)newValue);
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
			case SightlinePackage.ORGANIZATION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case SightlinePackage.ORGANIZATION__UNITS:
				getUnits().clear();
				return;
			case SightlinePackage.ORGANIZATION__SYSTEMS:
				getSystems().clear();
				return;
			case SightlinePackage.ORGANIZATION__RESOURCE_POOLS:
				getResourcePools().clear();
				return;
			case SightlinePackage.ORGANIZATION__CALENDARS:
				getCalendars().clear();
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
			case SightlinePackage.ORGANIZATION__ROLE:
				return role != ROLE_EDEFAULT;
			case SightlinePackage.ORGANIZATION__UNITS:
				return units != null && !units.isEmpty();
			case SightlinePackage.ORGANIZATION__SYSTEMS:
				return systems != null && !systems.isEmpty();
			case SightlinePackage.ORGANIZATION__RESOURCE_POOLS:
				return resourcePools != null && !resourcePools.isEmpty();
			case SightlinePackage.ORGANIZATION__CALENDARS:
				return calendars != null && !calendars.isEmpty();
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
		result.append(" (role: ");
		result.append(role);
		result.append(')');
		return result.toString();
	}

} //OrganizationImpl
