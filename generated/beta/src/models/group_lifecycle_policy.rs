// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupLifecyclePolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouplifecyclepolicy?view=graph-rest-beta>
    GroupLifecyclePolicy "microsoft.graph.groupLifecyclePolicy" "entity" : super::Entity;
    /// `alternateNotificationEmails`: String
    alternate_notification_emails "alternateNotificationEmails": String,
    /// `groupLifetimeInDays`: Int32
    group_lifetime_in_days "groupLifetimeInDays": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedGroupTypes`: String
    managed_group_types "managedGroupTypes": String,
}

mg::derived_from! { GroupLifecyclePolicy: super::Entity }
