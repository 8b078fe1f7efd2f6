// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementCompliancePolicy`](models::DeviceManagementCompliancePolicy):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().compliance_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementCompliancePolicyResource(
    mg::One<models::DeviceManagementCompliancePolicy>,
);

mg::builder! { DeviceManagementCompliancePolicyResource: mg::One<models::DeviceManagementCompliancePolicy> }

impl DeviceManagementCompliancePolicyResource {
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

    /// `…/scheduledActionsForRule`: many [`DeviceManagementComplianceScheduledActionForRule`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceManagementComplianceScheduledActionForRule`]: models::DeviceManagementComplianceScheduledActionForRule
    #[inline]
    pub fn scheduled_actions_for_rule(
        &self,
    ) -> requests::device_management_compliance_scheduled_action_for_rule::DeviceManagementComplianceScheduledActionForRuleCollection {
        mg::navigate(self, "scheduledActionsForRule")
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

    /// `POST …/setScheduledActions`.
    ///
    /// Returns a page of [`DeviceManagementComplianceScheduledActionForRule`].
    ///
    /// Least privileged permission: not known.
    ///
    /// [`DeviceManagementComplianceScheduledActionForRule`]: models::DeviceManagementComplianceScheduledActionForRule
    #[inline]
    pub fn set_scheduled_actions(
        &self,
        parameters: SetScheduledActions,
    ) -> mg::Request<
        mg::Page<models::DeviceManagementComplianceScheduledActionForRule>,
    > {
        self.raw().action_with("setScheduledActions", &parameters)
    }
}

/// Requests on a collection of
/// [`DeviceManagementCompliancePolicy`](models::DeviceManagementCompliancePolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().compliance_policies()`.
pub type DeviceManagementCompliancePolicyCollection = mg::Many<
    models::DeviceManagementCompliancePolicy,
    DeviceManagementCompliancePolicyResource,
>;

/// Parameters of [`DeviceManagementCompliancePolicyResource::assign`].
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

/// Parameters of [`DeviceManagementCompliancePolicyResource::set_scheduled_actions`].
pub struct SetScheduledActions {
    /// `scheduledActions`.
    pub scheduled_actions: mg::Field<
        Vec<models::DeviceManagementComplianceScheduledActionForRule>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetScheduledActions: "microsoft.graph.setScheduledActions", parameters;
    scheduled_actions: "scheduledActions",
}
