// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantProtectionScopeContainer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantprotectionscopecontainer?view=graph-rest-beta>
    TenantProtectionScopeContainer "microsoft.graph.tenantProtectionScopeContainer" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TenantProtectionScopeContainer: super::Entity }
