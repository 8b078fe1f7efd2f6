// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantAttachRBAC`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantattachrbac?view=graph-rest-beta>
    TenantAttachRbac "microsoft.graph.tenantAttachRBAC" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TenantAttachRbac: super::Entity }
