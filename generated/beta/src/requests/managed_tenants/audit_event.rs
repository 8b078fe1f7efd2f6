// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.auditEvent`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/auditEvents/{auditEvent-id}`.
pub type AuditEventResource = mg::One<models::managed_tenants::AuditEvent>;

/// A collection of `microsoft.graph.managedTenants.auditEvent`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/auditEvents`.
pub type AuditEventCollection = mg::Many<
    models::managed_tenants::AuditEvent,
    AuditEventResource,
>;
