// @generated
use crate::{mg, models};

/// Requests on one [`DirectoryAudit`](models::DirectoryAudit): `get`, `update`, `delete`.
///
/// For example `graph.audit_logs().directory_audits().id(id)`.
pub type DirectoryAuditResource = mg::One<models::DirectoryAudit>;

/// Requests on a collection of [`DirectoryAudit`](models::DirectoryAudit): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.audit_logs().directory_audits()`.
pub type DirectoryAuditCollection = mg::Many<
    models::DirectoryAudit,
    DirectoryAuditResource,
>;
