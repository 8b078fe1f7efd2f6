// @generated
use crate::{mg, models};

/// Requests on one
/// [`ManagedTenantTicketingEndpoint`](models::managed_tenants::ManagedTenantTicketingEndpoint):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_ticketing_endpoints().id(id)`.
pub type ManagedTenantTicketingEndpointResource = mg::One<
    models::managed_tenants::ManagedTenantTicketingEndpoint,
>;

/// Requests on a collection of
/// [`ManagedTenantTicketingEndpoint`](models::managed_tenants::ManagedTenantTicketingEndpoint):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_ticketing_endpoints()`.
pub type ManagedTenantTicketingEndpointCollection = mg::Many<
    models::managed_tenants::ManagedTenantTicketingEndpoint,
    ManagedTenantTicketingEndpointResource,
>;
