// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantReference`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantreference?view=graph-rest-beta>
    TenantReference "microsoft.graph.tenantReference" "entity";
    /// `tenantId`: String, key, not null
    tenant_id "tenantId" "kr": String,
}
