// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementActionDeploymentStatus`, a complex type.
    ManagementActionDeploymentStatus "microsoft.graph.managedTenants.managementActionDeploymentStatus" "complex";
    /// `managementActionId`: String, not null
    management_action_id "managementActionId" "r": String,
    /// `managementTemplateId`: String, not null
    management_template_id "managementTemplateId" "r": String,
    /// `managementTemplateVersion`: Int32, not null
    management_template_version "managementTemplateVersion" "r": i32,
    /// `status`: microsoft.graph.managedTenants.managementActionStatus, not null
    status "status" "r": mg::Open<super::ManagementActionStatus>,
    /// `workloadActionDeploymentStatuses`: Collection(microsoft.graph.managedTenants.workloadActionDeploymentStatus)
    workload_action_deployment_statuses "workloadActionDeploymentStatuses": Vec<super::WorkloadActionDeploymentStatus>,
}
