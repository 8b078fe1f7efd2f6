// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.managementActionTenantDeploymentStatus`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/{managementActionTenantDeploymentStatus-id}`.
pub type ManagementActionTenantDeploymentStatusResource = mg::One<
    models::managed_tenants::ManagementActionTenantDeploymentStatus,
>;

mg::builder! {
    /// A collection of `microsoft.graph.managedTenants.managementActionTenantDeploymentStatus`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses`.
    ManagementActionTenantDeploymentStatusCollection(mg::Many<models::managed_tenants::ManagementActionTenantDeploymentStatus, ManagementActionTenantDeploymentStatusResource>)
}

impl ManagementActionTenantDeploymentStatusCollection {
    /// `POST …/microsoft.graph.managedTenants.changeDeploymentStatus`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ManagedTenants.ReadWrite.All** |
    #[inline]
    pub fn change_deployment_status(
        &self,
        parameters: ChangeDeploymentStatus,
    ) -> mg::Request<models::managed_tenants::ManagementActionDeploymentStatus> {
        mg::Path::action_with(
            self,
            "microsoft.graph.managedTenants.changeDeploymentStatus",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.managedTenants.changeDeploymentStatus`.
    ChangeDeploymentStatus "microsoft.graph.managedTenants.changeDeploymentStatus" "parameters";
    /// `managementActionId`: String
    management_action_id "managementActionId": String,
    /// `managementTemplateId`: String
    management_template_id "managementTemplateId": String,
    /// `managementTemplateVersion`: Int32, not null
    management_template_version "managementTemplateVersion" "r": i32,
    /// `status`: String
    status "status": String,
    /// `tenantGroupId`: String
    tenant_group_id "tenantGroupId": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}
