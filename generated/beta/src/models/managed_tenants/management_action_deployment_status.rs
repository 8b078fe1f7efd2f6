// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.managementActionDeploymentStatus`.
pub struct ManagementActionDeploymentStatus {
    /// `managementActionId`. Never null.
    pub management_action_id: mg::Field<String>,
    /// `managementTemplateId`. Never null.
    pub management_template_id: mg::Field<String>,
    /// `managementTemplateVersion`. Never null.
    pub management_template_version: mg::Field<i32>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ManagementActionStatus>>,
    /// `workloadActionDeploymentStatuses`.
    pub workload_action_deployment_statuses: mg::Field<
        Vec<super::WorkloadActionDeploymentStatus>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementActionDeploymentStatus: "microsoft.graph.managedTenants.managementActionDeploymentStatus", complex;
    management_action_id: "managementActionId" required,
    management_template_id: "managementTemplateId" required,
    management_template_version: "managementTemplateVersion" required,
    status: "status" required,
    workload_action_deployment_statuses: "workloadActionDeploymentStatuses",
}
