// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceLocalCredentialInfo`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicelocalcredentialinfo?view=graph-rest-beta>
    DeviceLocalCredentialInfo "microsoft.graph.deviceLocalCredentialInfo" "entity" : super::Entity;
    /// `credentials`: Collection(deviceLocalCredential), items not null
    credentials "credentials" "r": Vec<super::DeviceLocalCredential>,
    /// `deviceName`: String, not null
    device_name "deviceName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastBackupDateTime`: DateTimeOffset, not null
    last_backup_date_time "lastBackupDateTime" "r": mg::DateTimeOffset,
    /// `refreshDateTime`: DateTimeOffset, not null
    refresh_date_time "refreshDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { DeviceLocalCredentialInfo: super::Entity }
