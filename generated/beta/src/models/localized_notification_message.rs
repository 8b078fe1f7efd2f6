// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.localizedNotificationMessage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/localizednotificationmessage?view=graph-rest-beta>
    LocalizedNotificationMessage "microsoft.graph.localizedNotificationMessage" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean, not null
    is_default "isDefault" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `locale`: String, not null
    locale "locale" "r": String,
    /// `messageTemplate`: String, not null
    message_template "messageTemplate" "r": String,
    /// `subject`: String, not null
    subject "subject" "r": String,
}

mg::derived_from! { LocalizedNotificationMessage: super::Entity }
