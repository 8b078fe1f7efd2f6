// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenantApiNotification`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantapinotification?view=graph-rest-beta>
    ManagedTenantApiNotification "microsoft.graph.managedTenants.managedTenantApiNotification" "entity" : crate::models::Entity;
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAcknowledged`: Boolean
    is_acknowledged "isAcknowledged": bool,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `message`: String
    message "message": String,
    /// `title`: String
    title "title": String,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { ManagedTenantApiNotification: crate::models::Entity }

impl ManagedTenantApiNotification {
    /// `alert`: `microsoft.graph.managedTenants.managedTenantAlert`
    pub const ALERT: mg::Nav<ManagedTenantApiNotification, super::ManagedTenantAlert> = mg::Nav::new(
        "alert",
    );
}
