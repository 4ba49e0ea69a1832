/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * This is the item provider adapter for a {@link org.sightline.model.customerprocess.Scenario} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ScenarioItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScenarioItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addProcessPropertyDescriptor(object);
			addInheritsPropertyDescriptor(object);
			addTriggerCountPropertyDescriptor(object);
			addCalendarPropertyDescriptor(object);
			addStartPropertyDescriptor(object);
			addDurationPropertyDescriptor(object);
			addWarmUpPropertyDescriptor(object);
			addReplicationPropertyDescriptor(object);
			addSeedPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Process feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProcessPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_process_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_process_feature", "_UI_Scenario_type"),
				 SightlinePackage.Literals.SCENARIO__PROCESS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Inherits feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInheritsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_inherits_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_inherits_feature", "_UI_Scenario_type"),
				 SightlinePackage.Literals.SCENARIO__INHERITS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Trigger Count feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTriggerCountPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_triggerCount_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_triggerCount_feature", "_UI_Scenario_type"),
				 SightlinePackage.Literals.SCENARIO__TRIGGER_COUNT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Calendar feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCalendarPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_calendar_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_calendar_feature", "_UI_Scenario_type"),
				 SightlinePackage.Literals.SCENARIO__CALENDAR,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_start_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_start_feature", "_UI_Scenario_type"),
				 SightlinePackage.Literals.SCENARIO__START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Duration feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDurationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_duration_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_duration_feature", "_UI_Scenario_type"),
				 SightlinePackage.Literals.SCENARIO__DURATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Warm Up feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWarmUpPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_warmUp_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_warmUp_feature", "_UI_Scenario_type"),
				 SightlinePackage.Literals.SCENARIO__WARM_UP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Replication feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReplicationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_replication_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_replication_feature", "_UI_Scenario_type"),
				 SightlinePackage.Literals.SCENARIO__REPLICATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Seed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSeedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_seed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_seed_feature", "_UI_Scenario_type"),
				 SightlinePackage.Literals.SCENARIO__SEED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER);
			childrenFeatures.add(SightlinePackage.Literals.SCENARIO__OVERRIDES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Scenario)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Scenario_type") :
			getString("_UI_Scenario_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Scenario.class)) {
			case SightlinePackage.SCENARIO__TRIGGER_COUNT:
			case SightlinePackage.SCENARIO__START:
			case SightlinePackage.SCENARIO__DURATION:
			case SightlinePackage.SCENARIO__WARM_UP:
			case SightlinePackage.SCENARIO__REPLICATION:
			case SightlinePackage.SCENARIO__SEED:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case SightlinePackage.SCENARIO__INTER_TRIGGER_TIMER:
			case SightlinePackage.SCENARIO__OVERRIDES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createFloatingParameter()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createBetaDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createBinomialDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createErlangDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createGammaDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createLogNormalDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createNegativeExponentialDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createNormalDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createPoissonDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createTriangularDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createTruncatedNormalDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createUniformDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createWeibullDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__INTER_TRIGGER_TIMER,
				 SightlineFactory.eINSTANCE.createUserDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.SCENARIO__OVERRIDES,
				 SightlineFactory.eINSTANCE.createParameterOverride()));
	}

}
