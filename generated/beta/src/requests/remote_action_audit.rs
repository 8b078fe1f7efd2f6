// @generated
use crate::{mg, models};

/// Requests on one [`RemoteActionAudit`](models::RemoteActionAudit): `get`, `update`, `delete`.
///
/// For example `graph.device_management().remote_action_audits().id(id)`.
pub type RemoteActionAuditResource = mg::One<models::RemoteActionAudit>;

/// Requests on a collection of [`RemoteActionAudit`](models::RemoteActionAudit): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().remote_action_audits()`.
pub type RemoteActionAuditCollection = mg::Many<
    models::RemoteActionAudit,
    RemoteActionAuditResource,
>;
