// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceManagementConfigurationPolicy`](models::DeviceManagementConfigurationPolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().configuration_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationPolicyResource(
    mg::One<models::DeviceManagementConfigurationPolicy>,
);

mg::builder! { DeviceManagementConfigurationPolicyResource: mg::One<models::DeviceManagementConfigurationPolicy> }

impl DeviceManagementConfigurationPolicyResource {
    /// `…/assignments`: many [`DeviceManagementConfigurationPolicyAssignment`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceManagementConfigurationPolicyAssignment`]: models::DeviceManagementConfigurationPolicyAssignment
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_management_configuration_policy_assignment::DeviceManagementConfigurationPolicyAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/settings`: many
    /// [`DeviceManagementConfigurationSetting`](models::DeviceManagementConfigurationSetting).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::device_management_configuration_setting::DeviceManagementConfigurationSettingCollection {
        mg::navigate(self, "settings")
    }

    /// `POST …/assign`.
    ///
    /// Returns a page of [`DeviceManagementConfigurationPolicyAssignment`].
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    ///
    /// [`DeviceManagementConfigurationPolicyAssignment`]: models::DeviceManagementConfigurationPolicyAssignment
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::DeviceManagementConfigurationPolicyAssignment>> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/clearEnrollmentTimeDeviceMembershipTarget`.
    ///
    /// Returns `bool`.
    #[inline]
    pub fn clear_enrollment_time_device_membership_target(&self) -> mg::Request<bool> {
        self.raw().action("clearEnrollmentTimeDeviceMembershipTarget")
    }

    /// `POST …/createCopy`.
    ///
    /// Returns
    /// [`DeviceManagementConfigurationPolicy`](models::DeviceManagementConfigurationPolicy).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn create_copy(
        &self,
        parameters: CreateCopy,
    ) -> mg::Request<models::DeviceManagementConfigurationPolicy> {
        self.raw().action_with("createCopy", &parameters)
    }

    /// `POST …/reorder`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn reorder(&self, parameters: impl Into<Reorder>) -> mg::Request<()> {
        self.raw().action_with("reorder", &parameters.into())
    }

    /// `POST …/retrieveEnrollmentTimeDeviceMembershipTarget`.
    ///
    /// Returns [`EnrollmentTimeDeviceMembershipTargetResult`].
    ///
    /// [`EnrollmentTimeDeviceMembershipTargetResult`]: models::EnrollmentTimeDeviceMembershipTargetResult
    #[inline]
    pub fn retrieve_enrollment_time_device_membership_target(
        &self,
    ) -> mg::Request<models::EnrollmentTimeDeviceMembershipTargetResult> {
        self.raw().action("retrieveEnrollmentTimeDeviceMembershipTarget")
    }

    /// `GET …/retrieveLatestUpgradeDefaultBaselinePolicy`.
    ///
    /// Returns
    /// [`DeviceManagementConfigurationPolicy`](models::DeviceManagementConfigurationPolicy).
    #[inline]
    pub fn retrieve_latest_upgrade_default_baseline_policy(
        &self,
    ) -> mg::Request<models::DeviceManagementConfigurationPolicy> {
        self.raw().function("retrieveLatestUpgradeDefaultBaselinePolicy")
    }

    /// `POST …/setEnrollmentTimeDeviceMembershipTarget`.
    ///
    /// Returns [`EnrollmentTimeDeviceMembershipTargetResult`].
    ///
    /// [`EnrollmentTimeDeviceMembershipTargetResult`]: models::EnrollmentTimeDeviceMembershipTargetResult
    #[inline]
    pub fn set_enrollment_time_device_membership_target(
        &self,
        parameters: SetEnrollmentTimeDeviceMembershipTarget,
    ) -> mg::Request<models::EnrollmentTimeDeviceMembershipTargetResult> {
        self.raw().action_with("setEnrollmentTimeDeviceMembershipTarget", &parameters)
    }
}

/// Requests on a collection of
/// [`DeviceManagementConfigurationPolicy`](models::DeviceManagementConfigurationPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().configuration_policies()`.
pub type DeviceManagementConfigurationPolicyCollection = mg::Many<
    models::DeviceManagementConfigurationPolicy,
    DeviceManagementConfigurationPolicyResource,
>;

/// Parameters of [`DeviceManagementConfigurationPolicyResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<
        Vec<models::DeviceManagementConfigurationPolicyAssignment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`DeviceManagementConfigurationPolicyResource::create_copy`].
pub struct CreateCopy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateCopy: "microsoft.graph.createCopy", parameters;
    description: "description",
    display_name: "displayName",
}

/// Parameters of [`DeviceManagementConfigurationPolicyResource::reorder`].
///
/// A call can pass `priority` alone.
pub struct Reorder {
    /// `priority`. Required.
    pub priority: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Reorder: "microsoft.graph.reorder", parameters;
    priority: "priority" required,
}

mg::required_parameters! {
    Reorder;
    priority: i32,
}

/// Parameters of
/// [`DeviceManagementConfigurationPolicyResource::set_enrollment_time_device_membership_target`].
pub struct SetEnrollmentTimeDeviceMembershipTarget {
    /// `enrollmentTimeDeviceMembershipTargets`.
    pub enrollment_time_device_membership_targets: mg::Field<
        Vec<models::EnrollmentTimeDeviceMembershipTarget>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetEnrollmentTimeDeviceMembershipTarget: "microsoft.graph.setEnrollmentTimeDeviceMembershipTarget", parameters;
    enrollment_time_device_membership_targets: "enrollmentTimeDeviceMembershipTargets",
}
