// @generated
use crate::{mg, models};

/// Requests on one [`AuditLog`](models::security::case_management::AuditLog): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.security().case_management().cases().id(id).activities().id(id).cast_to_audit_log()`.
pub type AuditLogResource = mg::One<models::security::case_management::AuditLog>;

/// Requests on a collection of [`AuditLog`](models::security::case_management::AuditLog): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.security().case_management().cases().id(id).activities().cast_to_audit_log()`.
pub type AuditLogCollection = mg::Many<
    models::security::case_management::AuditLog,
    AuditLogResource,
>;
