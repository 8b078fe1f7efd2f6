// @generated
use crate::{mg, models};

/// Requests on one [`AuditLogRecord`](models::security::AuditLogRecord): `get`, `update`, `delete`.
///
/// For example `graph.security().audit_log().queries().id(id).records().id(id)`.
pub type AuditLogRecordResource = mg::One<models::security::AuditLogRecord>;

/// Requests on a collection of [`AuditLogRecord`](models::security::AuditLogRecord): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().audit_log().queries().id(id).records()`.
pub type AuditLogRecordCollection = mg::Many<
    models::security::AuditLogRecord,
    AuditLogRecordResource,
>;
