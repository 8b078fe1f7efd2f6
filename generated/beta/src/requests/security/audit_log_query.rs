// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.auditLogQuery`, by its URL.
    ///
    /// For example `/security/auditLog/queries/{auditLogQuery-id}`.
    AuditLogQueryResource(mg::One<models::security::AuditLogQuery>)
}

impl AuditLogQueryResource {
    /// `…/records`: many `microsoft.graph.security.auditLogRecord`
    #[inline]
    pub fn records(
        &self,
    ) -> requests::security::audit_log_record::AuditLogRecordCollection {
        mg::to(self, "records")
    }
}

/// A collection of `microsoft.graph.security.auditLogQuery`, by its URL.
///
/// For example `/security/auditLog/queries`.
pub type AuditLogQueryCollection = mg::Many<
    models::security::AuditLogQuery,
    AuditLogQueryResource,
>;
