// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.tenantGroup`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TenantGroupCollection`], for example
/// `graph.tenant_relationships().managed_tenants().tenant_groups()`.
///
/// Operations: `tenant_search`.
///
/// [`TenantGroupCollection`]: crate::requests::managed_tenants::tenant_group::TenantGroupCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-tenantgroup?view=graph-rest-beta
pub struct TenantGroup {
    /// `allTenantsIncluded`. Never null.
    pub all_tenants_included: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managementActions`.
    pub management_actions: mg::Field<Vec<super::ManagementActionInfo>>,
    /// `managementIntents`.
    pub management_intents: mg::Field<Vec<super::ManagementIntentInfo>>,
    /// `tenantIds`.
    pub tenant_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantGroup: "microsoft.graph.managedTenants.tenantGroup", entity, base crate::models::Entity;
    all_tenants_included: "allTenantsIncluded" required,
    display_name: "displayName",
    id: "id" key required,
    management_actions: "managementActions",
    management_intents: "managementIntents",
    tenant_ids: "tenantIds",
}

mg::derived_from! { TenantGroup: crate::models::Entity }
