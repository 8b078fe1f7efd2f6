// @generated
use crate::{mg, models};

/// One `microsoft.graph.customSecurityAttributeAudit`, by its URL.
///
/// For example `/auditLogs/customSecurityAttributeAudits/{customSecurityAttributeAudit-id}`.
pub type CustomSecurityAttributeAuditResource = mg::One<
    models::CustomSecurityAttributeAudit,
>;

/// A collection of `microsoft.graph.customSecurityAttributeAudit`, by its URL.
///
/// For example `/auditLogs/customSecurityAttributeAudits`.
pub type CustomSecurityAttributeAuditCollection = mg::Many<
    models::CustomSecurityAttributeAudit,
    CustomSecurityAttributeAuditResource,
>;
