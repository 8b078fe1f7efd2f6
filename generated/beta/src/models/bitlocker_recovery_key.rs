// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bitlockerRecoveryKey`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bitlockerrecoverykey?view=graph-rest-beta>
    BitlockerRecoveryKey "microsoft.graph.bitlockerRecoveryKey" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `key`: String, not null
    key "key" "r": String,
    /// `volumeType`: volumeType
    volume_type "volumeType": mg::Open<super::VolumeType>,
}

mg::derived_from! { BitlockerRecoveryKey: super::Entity }
