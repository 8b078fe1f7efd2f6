// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenantAlertLog`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantalertlog?view=graph-rest-beta>
    ManagedTenantAlertLog "microsoft.graph.managedTenants.managedTenantAlertLog" "entity" : crate::models::Entity;
    /// `content`: microsoft.graph.managedTenants.alertLogContent
    content "content": mg::Boxed<super::AlertLogContent>,
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ManagedTenantAlertLog: crate::models::Entity }

impl ManagedTenantAlertLog {
    /// `alert`: `microsoft.graph.managedTenants.managedTenantAlert`
    pub const ALERT: mg::Nav<ManagedTenantAlertLog, super::ManagedTenantAlert> = mg::Nav::new(
        "alert",
    );
}
