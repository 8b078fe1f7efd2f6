// @generated
use crate::{mg, models};

/// One `microsoft.graph.auditEvent`, by its URL.
///
/// For example `/deviceManagement/auditEvents/{auditEvent-id}`.
pub type AuditEventResource = mg::One<models::AuditEvent>;

mg::builder! {
    /// A collection of `microsoft.graph.auditEvent`, by its URL.
    ///
    /// For example `/deviceManagement/auditEvents`.
    AuditEventCollection(mg::Many<models::AuditEvent, AuditEventResource>)
}

impl AuditEventCollection {
    /// `GET …/getAuditActivityTypes(category=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn get_audit_activity_types(
        &self,
        parameters: GetAuditActivityTypes,
    ) -> mg::Request<mg::Page<String>> {
        mg::Path::function_with(self, "getAuditActivityTypes", &parameters)
    }

    /// `GET …/getAuditCategories`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn get_audit_categories(&self) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "getAuditCategories")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getAuditActivityTypes`.
    GetAuditActivityTypes "microsoft.graph.getAuditActivityTypes" "parameters";
    /// `category`: String
    category "category": String,
}
