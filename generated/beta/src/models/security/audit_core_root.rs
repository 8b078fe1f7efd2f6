// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.auditCoreRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-auditcoreroot?view=graph-rest-beta>
    AuditCoreRoot "microsoft.graph.security.auditCoreRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuditCoreRoot: crate::models::Entity }

impl AuditCoreRoot {
    /// `queries`: many `microsoft.graph.security.auditLogQuery`, contained
    pub const QUERIES: mg::Nav<AuditCoreRoot, Vec<super::AuditLogQuery>> = mg::Nav::new(
        "queries",
    );
}
