// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenantTicketingEndpoint`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantticketingendpoint?view=graph-rest-beta>
    ManagedTenantTicketingEndpoint "microsoft.graph.managedTenants.managedTenantTicketingEndpoint" "entity" : crate::models::Entity;
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
}

mg::derived_from! { ManagedTenantTicketingEndpoint: crate::models::Entity }
