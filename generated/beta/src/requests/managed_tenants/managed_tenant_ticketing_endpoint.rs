// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.managedTenantTicketingEndpoint`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedTenantTicketingEndpoints/{managedTenantTicketingEndpoint-id}`.
pub type ManagedTenantTicketingEndpointResource = mg::One<
    models::managed_tenants::ManagedTenantTicketingEndpoint,
>;

/// A collection of `microsoft.graph.managedTenants.managedTenantTicketingEndpoint`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedTenantTicketingEndpoints`.
pub type ManagedTenantTicketingEndpointCollection = mg::Many<
    models::managed_tenants::ManagedTenantTicketingEndpoint,
    ManagedTenantTicketingEndpointResource,
>;
