// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managedTenantTicketingEndpoint`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagedTenantTicketingEndpointCollection`], for example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_ticketing_endpoints()`.
///
/// [`ManagedTenantTicketingEndpointCollection`]: crate::requests::managed_tenants::managed_tenant_ticketing_endpoint::ManagedTenantTicketingEndpointCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantticketingendpoint?view=graph-rest-beta
pub struct ManagedTenantTicketingEndpoint {
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedTenantTicketingEndpoint: "microsoft.graph.managedTenants.managedTenantTicketingEndpoint", entity, base crate::models::Entity;
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    email_address: "emailAddress",
    id: "id" key required,
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    phone_number: "phoneNumber",
}

mg::derived_from! { ManagedTenantTicketingEndpoint: crate::models::Entity }
