// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.auditLog`, by its URL.
pub type AuditLogResource = mg::One<models::security::case_management::AuditLog>;

/// A collection of `microsoft.graph.security.caseManagement.auditLog`, by its URL.
pub type AuditLogCollection = mg::Many<
    models::security::case_management::AuditLog,
    AuditLogResource,
>;
