// @generated
use crate::{mg, models};

/// Requests on one [`AuditEvent`](models::managed_tenants::AuditEvent): `get`, `update`, `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().audit_events().id(id)`.
pub type AuditEventResource = mg::One<models::managed_tenants::AuditEvent>;

/// Requests on a collection of [`AuditEvent`](models::managed_tenants::AuditEvent): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().audit_events()`.
pub type AuditEventCollection = mg::Many<
    models::managed_tenants::AuditEvent,
    AuditEventResource,
>;
