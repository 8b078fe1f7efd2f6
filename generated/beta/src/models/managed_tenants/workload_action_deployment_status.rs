// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.workloadActionDeploymentStatus`, a complex type.
    WorkloadActionDeploymentStatus "microsoft.graph.managedTenants.workloadActionDeploymentStatus" "complex";
    /// `actionId`: String, not null
    action_id "actionId" "r": String,
    /// `deployedPolicyId`: String
    deployed_policy_id "deployedPolicyId": String,
    /// `error`: genericError
    error "error": mg::Boxed<crate::models::GenericError>,
    /// `excludeGroups`: Collection(String)
    exclude_groups "excludeGroups": Vec<String>,
    /// `includeAllUsers`: Boolean, not null
    include_all_users "includeAllUsers" "r": bool,
    /// `includeGroups`: Collection(String)
    include_groups "includeGroups": Vec<String>,
    /// `lastDeploymentDateTime`: DateTimeOffset
    last_deployment_date_time "lastDeploymentDateTime": mg::DateTimeOffset,
    /// `status`: microsoft.graph.managedTenants.workloadActionStatus, not null
    status "status" "r": mg::Open<super::WorkloadActionStatus>,
}
