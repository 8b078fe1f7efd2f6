// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.auditCoreRoot`, by its URL.
    ///
    /// For example `/security/auditLog`.
    AuditCoreRootResource(mg::One<models::security::AuditCoreRoot>)
}

impl AuditCoreRootResource {
    /// `…/queries`: many `microsoft.graph.security.auditLogQuery`
    #[inline]
    pub fn queries(
        &self,
    ) -> requests::security::audit_log_query::AuditLogQueryCollection {
        mg::to(self, "queries")
    }
}
