// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceLocalCredentialInfo`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceLocalCredentialInfoCollection`], for example
/// `graph.directory().device_local_credentials()`.
///
/// [`DeviceLocalCredentialInfoCollection`]: crate::requests::device_local_credential_info::DeviceLocalCredentialInfoCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicelocalcredentialinfo?view=graph-rest-beta
pub struct DeviceLocalCredentialInfo {
    /// `credentials`.
    pub credentials: mg::Field<Vec<super::DeviceLocalCredential>>,
    /// `deviceName`. Never null.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastBackupDateTime`. Never null.
    pub last_backup_date_time: mg::Field<mg::DateTimeOffset>,
    /// `refreshDateTime`. Never null.
    pub refresh_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceLocalCredentialInfo: "microsoft.graph.deviceLocalCredentialInfo", entity, base super::Entity;
    credentials: "credentials" required,
    device_name: "deviceName" required,
    id: "id" key required,
    last_backup_date_time: "lastBackupDateTime" required,
    refresh_date_time: "refreshDateTime" required,
}

mg::derived_from! { DeviceLocalCredentialInfo: super::Entity }
