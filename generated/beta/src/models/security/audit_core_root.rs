// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.auditCoreRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`AuditCoreRootResource`](crate::requests::security::audit_core_root::AuditCoreRootResource),
/// for example `graph.security().audit_log()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-auditcoreroot?view=graph-rest-beta
pub struct AuditCoreRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditCoreRoot: "microsoft.graph.security.auditCoreRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { AuditCoreRoot: crate::models::Entity }

impl AuditCoreRoot {
    /// `queries`: many [`AuditLogQuery`](super::AuditLogQuery).
    pub const QUERIES: mg::Nav<AuditCoreRoot, Vec<super::AuditLogQuery>> = mg::Nav::new(
        "queries",
    );
}
