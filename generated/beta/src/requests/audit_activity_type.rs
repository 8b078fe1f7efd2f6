// @generated
use crate::{mg, models};

/// Requests on one [`AuditActivityType`](models::AuditActivityType): `get`, `update`, `delete`.
///
/// For example `graph.audit_logs().audit_activity_types().id(id)`.
pub type AuditActivityTypeResource = mg::One<models::AuditActivityType>;

/// Requests on a collection of [`AuditActivityType`](models::AuditActivityType): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.audit_logs().audit_activity_types()`.
pub type AuditActivityTypeCollection = mg::Many<
    models::AuditActivityType,
    AuditActivityTypeResource,
>;
