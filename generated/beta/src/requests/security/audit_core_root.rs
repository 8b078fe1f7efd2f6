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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AuditLogsQuery-Entra.Read.All**, AuditLogsQuery-CRM.Read.All, AuditLogsQuery-Endpoint.Read.All, AuditLogsQuery-Exchange.Read.All, AuditLogsQuery-OneDrive.Read.All, AuditLogsQuery-SharePoint.Read.All, AuditLogsQuery.Read.All | **AuditLogsQuery-Entra.Read.All**, AuditLogsQuery-CRM.Read.All, AuditLogsQuery-Endpoint.Read.All, AuditLogsQuery-Exchange.Read.All, AuditLogsQuery-OneDrive.Read.All, AuditLogsQuery-SharePoint.Read.All, AuditLogsQuery.Read.All |
    /// | `GET …/{id}` | **AuditLogsQuery-Entra.Read.All**, AuditLogsQuery-CRM.Read.All, AuditLogsQuery-Endpoint.Read.All, AuditLogsQuery-Exchange.Read.All, AuditLogsQuery-OneDrive.Read.All, AuditLogsQuery-SharePoint.Read.All, AuditLogsQuery.Read.All | **AuditLogsQuery-Entra.Read.All**, AuditLogsQuery-CRM.Read.All, AuditLogsQuery-Endpoint.Read.All, AuditLogsQuery-Exchange.Read.All, AuditLogsQuery-OneDrive.Read.All, AuditLogsQuery-SharePoint.Read.All, AuditLogsQuery.Read.All |
    /// | `POST` | **AuditLogsQuery-Entra.Read.All**, AuditLogsQuery-CRM.Read.All, AuditLogsQuery-Endpoint.Read.All, AuditLogsQuery-Exchange.Read.All, AuditLogsQuery-OneDrive.Read.All, AuditLogsQuery-SharePoint.Read.All, AuditLogsQuery.Read.All | **AuditLogsQuery-Entra.Read.All**, AuditLogsQuery-CRM.Read.All, AuditLogsQuery-Endpoint.Read.All, AuditLogsQuery-Exchange.Read.All, AuditLogsQuery-OneDrive.Read.All, AuditLogsQuery-SharePoint.Read.All, AuditLogsQuery.Read.All |
    #[inline]
    pub fn queries(
        &self,
    ) -> requests::security::audit_log_query::AuditLogQueryCollection {
        mg::to(self, "queries")
    }
}
