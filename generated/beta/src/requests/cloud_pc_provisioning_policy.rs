// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcProvisioningPolicy`](models::CloudPcProvisioningPolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().provisioning_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudPcProvisioningPolicyResource(mg::One<models::CloudPcProvisioningPolicy>);

mg::builder! { CloudPcProvisioningPolicyResource: mg::One<models::CloudPcProvisioningPolicy> }

impl CloudPcProvisioningPolicyResource {
    /// `…/assignments`: many
    /// [`CloudPcProvisioningPolicyAssignment`](models::CloudPcProvisioningPolicyAssignment).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_pc_provisioning_policy_assignment::CloudPcProvisioningPolicyAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `POST …/apply`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply(&self, parameters: Apply) -> mg::Request<()> {
        self.raw().action_with("apply", &parameters)
    }

    /// `POST …/assign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }

    /// `GET …/retrievePolicyApplyActionResult`.
    ///
    /// Returns [`CloudPcPolicyApplyActionResult`](models::CloudPcPolicyApplyActionResult).
    #[inline]
    pub fn retrieve_policy_apply_action_result(
        &self,
    ) -> mg::Request<models::CloudPcPolicyApplyActionResult> {
        self.raw().function("retrievePolicyApplyActionResult")
    }

    /// `GET …/retrievePolicyApplySchedule`.
    ///
    /// Returns [`CloudPcPolicyScheduledApplyActionDetail`].
    ///
    /// [`CloudPcPolicyScheduledApplyActionDetail`]: models::CloudPcPolicyScheduledApplyActionDetail
    #[inline]
    pub fn retrieve_policy_apply_schedule(
        &self,
    ) -> mg::Request<models::CloudPcPolicyScheduledApplyActionDetail> {
        self.raw().function("retrievePolicyApplySchedule")
    }

    /// `GET …/retrievePolicyUpdateStatusResult`.
    ///
    /// Returns
    /// [`CloudPcPolicyPendingApplyStatusResult`](models::CloudPcPolicyPendingApplyStatusResult).
    #[inline]
    pub fn retrieve_policy_update_status_result(
        &self,
    ) -> mg::Request<models::CloudPcPolicyPendingApplyStatusResult> {
        self.raw().function("retrievePolicyUpdateStatusResult")
    }

    /// `POST …/retry`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn retry(&self) -> mg::Request<()> {
        self.raw().action("retry")
    }

    /// `POST …/schedulePolicyApplyTask`.
    ///
    /// Returns no body.
    #[inline]
    pub fn schedule_policy_apply_task(
        &self,
        parameters: SchedulePolicyApplyTask,
    ) -> mg::Request<()> {
        self.raw().action_with("schedulePolicyApplyTask", &parameters)
    }
}

/// Requests on a collection of [`CloudPcProvisioningPolicy`](models::CloudPcProvisioningPolicy):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().provisioning_policies()`.
#[derive(Clone, Debug)]
pub struct CloudPcProvisioningPolicyCollection(
    mg::Many<models::CloudPcProvisioningPolicy, CloudPcProvisioningPolicyResource>,
);

mg::builder! { CloudPcProvisioningPolicyCollection: mg::Many<models::CloudPcProvisioningPolicy, CloudPcProvisioningPolicyResource> }

impl CloudPcProvisioningPolicyCollection {
    /// `POST …/applyConfig`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_config(&self, parameters: ApplyConfig) -> mg::Request<()> {
        self.raw().action_with("applyConfig", &parameters)
    }
}

/// Parameters of [`CloudPcProvisioningPolicyResource::apply`].
pub struct Apply {
    /// `isForceUserLogoffEnabled`.
    pub is_force_user_logoff_enabled: mg::Field<bool>,
    /// `policySettings`.
    pub policy_settings: mg::Field<mg::Flags<models::CloudPcPolicySettingType>>,
    /// `reservePercentage`.
    pub reserve_percentage: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Apply: "microsoft.graph.apply", parameters;
    is_force_user_logoff_enabled: "isForceUserLogoffEnabled",
    policy_settings: "policySettings",
    reserve_percentage: "reservePercentage",
}

/// Parameters of [`CloudPcProvisioningPolicyResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::CloudPcProvisioningPolicyAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`CloudPcProvisioningPolicyResource::schedule_policy_apply_task`].
pub struct SchedulePolicyApplyTask {
    /// `scheduledRule`.
    pub scheduled_rule: mg::Field<
        mg::Boxed<models::CloudPcPolicyScheduledApplyActionDetail>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SchedulePolicyApplyTask: "microsoft.graph.schedulePolicyApplyTask", parameters;
    scheduled_rule: "scheduledRule",
}

/// Parameters of [`CloudPcProvisioningPolicyCollection::apply_config`].
pub struct ApplyConfig {
    /// `cloudPcIds`.
    pub cloud_pc_ids: mg::Field<Vec<String>>,
    /// `policySettings`.
    pub policy_settings: mg::Field<mg::Flags<models::CloudPcPolicySettingType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyConfig: "microsoft.graph.applyConfig", parameters;
    cloud_pc_ids: "cloudPcIds",
    policy_settings: "policySettings",
}
