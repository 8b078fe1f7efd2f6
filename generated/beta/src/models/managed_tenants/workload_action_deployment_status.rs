// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.workloadActionDeploymentStatus`.
pub struct WorkloadActionDeploymentStatus {
    /// `actionId`. Never null.
    pub action_id: mg::Field<String>,
    /// `deployedPolicyId`.
    pub deployed_policy_id: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<crate::models::GenericError>>,
    /// `excludeGroups`.
    pub exclude_groups: mg::Field<Vec<String>>,
    /// `includeAllUsers`. Never null.
    pub include_all_users: mg::Field<bool>,
    /// `includeGroups`.
    pub include_groups: mg::Field<Vec<String>>,
    /// `lastDeploymentDateTime`.
    pub last_deployment_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::WorkloadActionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkloadActionDeploymentStatus: "microsoft.graph.managedTenants.workloadActionDeploymentStatus", complex;
    action_id: "actionId" required,
    deployed_policy_id: "deployedPolicyId",
    error: "error",
    exclude_groups: "excludeGroups",
    include_all_users: "includeAllUsers" required,
    include_groups: "includeGroups",
    last_deployment_date_time: "lastDeploymentDateTime",
    status: "status" required,
}
