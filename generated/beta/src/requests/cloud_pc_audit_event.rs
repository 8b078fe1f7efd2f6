// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcAuditEvent`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/auditEvents/{cloudPcAuditEvent-id}`.
pub type CloudPcAuditEventResource = mg::One<models::CloudPcAuditEvent>;

mg::builder! {
    /// A collection of `microsoft.graph.cloudPcAuditEvent`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/auditEvents`.
    CloudPcAuditEventCollection(mg::Many<models::CloudPcAuditEvent, CloudPcAuditEventResource>)
}

impl CloudPcAuditEventCollection {
    /// `GET …/getAuditActivityTypes`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_audit_activity_types(&self) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "getAuditActivityTypes")
    }
}
