// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsSettingInstance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowssettinginstance?view=graph-rest-beta>
    WindowsSettingInstance "microsoft.graph.windowsSettingInstance" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `payload`: String, not null
    payload "payload" "r": String,
}

mg::derived_from! { WindowsSettingInstance: super::Entity }
