// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementActionTenantDeploymentStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managementactiontenantdeploymentstatus?view=graph-rest-beta>
    ManagementActionTenantDeploymentStatus "microsoft.graph.managedTenants.managementActionTenantDeploymentStatus" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `statuses`: Collection(microsoft.graph.managedTenants.managementActionDeploymentStatus)
    statuses "statuses": Vec<super::ManagementActionDeploymentStatus>,
    /// `tenantGroupId`: String
    tenant_group_id "tenantGroupId": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { ManagementActionTenantDeploymentStatus: crate::models::Entity }
