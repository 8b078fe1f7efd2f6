// @generated
use crate::{mg, models};

/// One `microsoft.graph.directoryAudit`, by its URL.
///
/// For example `/auditLogs/directoryAudits/{directoryAudit-id}`.
pub type DirectoryAuditResource = mg::One<models::DirectoryAudit>;

/// A collection of `microsoft.graph.directoryAudit`, by its URL.
///
/// For example `/auditLogs/directoryAudits`.
pub type DirectoryAuditCollection = mg::Many<
    models::DirectoryAudit,
    DirectoryAuditResource,
>;
