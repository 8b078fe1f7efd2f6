// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenantEmailNotification`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantemailnotification?view=graph-rest-beta>
    ManagedTenantEmailNotification "microsoft.graph.managedTenants.managedTenantEmailNotification" "entity" : crate::models::Entity;
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `emailAddresses`: Collection(microsoft.graph.managedTenants.email)
    email_addresses "emailAddresses": Vec<super::Email>,
    /// `emailBody`: String
    email_body "emailBody": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `subject`: String
    subject "subject": String,
}

mg::derived_from! { ManagedTenantEmailNotification: crate::models::Entity }

impl ManagedTenantEmailNotification {
    /// `alert`: `microsoft.graph.managedTenants.managedTenantAlert`
    pub const ALERT: mg::Nav<
        ManagedTenantEmailNotification,
        super::ManagedTenantAlert,
    > = mg::Nav::new("alert");
}
