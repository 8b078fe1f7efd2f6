// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.managedTenants.managementActionTenantDeploymentStatus`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagementActionTenantDeploymentStatusCollection`], for example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .management_action_tenant_deployment_statuses()
/// ```
///
/// Operations: `change_deployment_status`.
///
/// [`ManagementActionTenantDeploymentStatusCollection`]: crate::requests::managed_tenants::management_action_tenant_deployment_status::ManagementActionTenantDeploymentStatusCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managementactiontenantdeploymentstatus?view=graph-rest-beta
pub struct ManagementActionTenantDeploymentStatus {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `statuses`.
    pub statuses: mg::Field<Vec<super::ManagementActionDeploymentStatus>>,
    /// `tenantGroupId`.
    pub tenant_group_id: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementActionTenantDeploymentStatus: "microsoft.graph.managedTenants.managementActionTenantDeploymentStatus", entity, base crate::models::Entity;
    id: "id" key required,
    statuses: "statuses",
    tenant_group_id: "tenantGroupId",
    tenant_id: "tenantId",
}

mg::derived_from! { ManagementActionTenantDeploymentStatus: crate::models::Entity }
