// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bitlockerRecoveryKey`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`BitlockerRecoveryKeyCollection`], for example
/// `graph.information_protection().bitlocker().recovery_keys()`.
///
/// [`BitlockerRecoveryKeyCollection`]: crate::requests::bitlocker_recovery_key::BitlockerRecoveryKeyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/bitlockerrecoverykey?view=graph-rest-beta
pub struct BitlockerRecoveryKey {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `key`. Never null. Secret: masked in `Debug`.
    pub key: mg::Field<String>,
    /// `volumeType`.
    pub volume_type: mg::Field<mg::Open<super::VolumeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BitlockerRecoveryKey: "microsoft.graph.bitlockerRecoveryKey", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    device_id: "deviceId",
    id: "id" key required,
    key: "key" required secret,
    volume_type: "volumeType",
}

mg::derived_from! { BitlockerRecoveryKey: super::Entity }
