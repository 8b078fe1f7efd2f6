// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.tenantGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-tenantgroup?view=graph-rest-beta>
    TenantGroup "microsoft.graph.managedTenants.tenantGroup" "entity" : crate::models::Entity;
    /// `allTenantsIncluded`: Boolean, not null
    all_tenants_included "allTenantsIncluded" "r": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managementActions`: Collection(microsoft.graph.managedTenants.managementActionInfo)
    management_actions "managementActions": Vec<super::ManagementActionInfo>,
    /// `managementIntents`: Collection(microsoft.graph.managedTenants.managementIntentInfo)
    management_intents "managementIntents": Vec<super::ManagementIntentInfo>,
    /// `tenantIds`: Collection(String)
    tenant_ids "tenantIds": Vec<String>,
}

mg::derived_from! { TenantGroup: crate::models::Entity }
