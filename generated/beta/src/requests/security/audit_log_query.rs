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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AuditLogsQuery-Entra.Read.All**, AuditLogsQuery-CRM.Read.All, AuditLogsQuery-Endpoint.Read.All, AuditLogsQuery-Exchange.Read.All, AuditLogsQuery-OneDrive.Read.All, AuditLogsQuery-SharePoint.Read.All, AuditLogsQuery.Read.All | **AuditLogsQuery-Entra.Read.All**, AuditLogsQuery-CRM.Read.All, AuditLogsQuery-Endpoint.Read.All, AuditLogsQuery-Exchange.Read.All, AuditLogsQuery-OneDrive.Read.All, AuditLogsQuery-SharePoint.Read.All, AuditLogsQuery.Read.All |
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
