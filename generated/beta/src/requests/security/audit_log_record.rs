// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.auditLogRecord`, by its URL.
///
/// For example `/security/auditLog/queries/{auditLogQuery-id}/records/{auditLogRecord-id}`.
pub type AuditLogRecordResource = mg::One<models::security::AuditLogRecord>;

/// A collection of `microsoft.graph.security.auditLogRecord`, by its URL.
///
/// For example `/security/auditLog/queries/{auditLogQuery-id}/records`.
pub type AuditLogRecordCollection = mg::Many<
    models::security::AuditLogRecord,
    AuditLogRecordResource,
>;
