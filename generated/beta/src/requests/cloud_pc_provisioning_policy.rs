// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudPcProvisioningPolicy`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}`.
    CloudPcProvisioningPolicyResource(mg::One<models::CloudPcProvisioningPolicy>)
}

impl CloudPcProvisioningPolicyResource {
    /// `…/assignments`: many `cloudPcProvisioningPolicyAssignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_pc_provisioning_policy_assignment::CloudPcProvisioningPolicyAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/apply`
    #[inline]
    pub fn apply(&self, parameters: Apply) -> mg::Request<()> {
        mg::Path::action_with(self, "apply", &parameters)
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `GET …/retrievePolicyApplyActionResult`
    #[inline]
    pub fn retrieve_policy_apply_action_result(
        &self,
    ) -> mg::Request<models::CloudPcPolicyApplyActionResult> {
        mg::Path::function(self, "retrievePolicyApplyActionResult")
    }

    /// `GET …/retrievePolicyApplySchedule`
    #[inline]
    pub fn retrieve_policy_apply_schedule(
        &self,
    ) -> mg::Request<models::CloudPcPolicyScheduledApplyActionDetail> {
        mg::Path::function(self, "retrievePolicyApplySchedule")
    }

    /// `GET …/retrievePolicyUpdateStatusResult`
    #[inline]
    pub fn retrieve_policy_update_status_result(
        &self,
    ) -> mg::Request<models::CloudPcPolicyPendingApplyStatusResult> {
        mg::Path::function(self, "retrievePolicyUpdateStatusResult")
    }

    /// `POST …/retry`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn retry(&self) -> mg::Request<()> {
        mg::Path::action(self, "retry")
    }

    /// `POST …/schedulePolicyApplyTask`
    #[inline]
    pub fn schedule_policy_apply_task(
        &self,
        parameters: SchedulePolicyApplyTask,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "schedulePolicyApplyTask", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.cloudPcProvisioningPolicy`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/provisioningPolicies`.
    CloudPcProvisioningPolicyCollection(mg::Many<models::CloudPcProvisioningPolicy, CloudPcProvisioningPolicyResource>)
}

impl CloudPcProvisioningPolicyCollection {
    /// `POST …/applyConfig`
    #[inline]
    pub fn apply_config(&self, parameters: ApplyConfig) -> mg::Request<()> {
        mg::Path::action_with(self, "applyConfig", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.apply`.
    Apply "microsoft.graph.apply" "parameters";
    /// `isForceUserLogoffEnabled`: Boolean
    is_force_user_logoff_enabled "isForceUserLogoffEnabled": bool,
    /// `policySettings`: cloudPcPolicySettingType
    policy_settings "policySettings": mg::Flags<models::CloudPcPolicySettingType>,
    /// `reservePercentage`: Int32
    reserve_percentage "reservePercentage": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(cloudPcProvisioningPolicyAssignment)
    assignments "assignments": Vec<models::CloudPcProvisioningPolicyAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.schedulePolicyApplyTask`.
    SchedulePolicyApplyTask "microsoft.graph.schedulePolicyApplyTask" "parameters";
    /// `scheduledRule`: cloudPcPolicyScheduledApplyActionDetail
    scheduled_rule "scheduledRule": mg::Boxed<models::CloudPcPolicyScheduledApplyActionDetail>,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyConfig`.
    ApplyConfig "microsoft.graph.applyConfig" "parameters";
    /// `cloudPcIds`: Collection(String)
    cloud_pc_ids "cloudPcIds": Vec<String>,
    /// `policySettings`: cloudPcPolicySettingType
    policy_settings "policySettings": mg::Flags<models::CloudPcPolicySettingType>,
}
