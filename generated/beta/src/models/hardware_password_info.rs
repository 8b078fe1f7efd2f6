// @generated
use crate::mg;

/// Entity type [`microsoft.graph.hardwarePasswordInfo`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`HardwarePasswordInfoCollection`], for example
/// `graph.device_management().hardware_password_info()`.
///
/// [`HardwarePasswordInfoCollection`]: crate::requests::hardware_password_info::HardwarePasswordInfoCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/hardwarepasswordinfo?view=graph-rest-beta
pub struct HardwarePasswordInfo {
    /// `currentPassword`. Read-only: the service computes it. Secret: masked in `Debug`.
    pub current_password: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `previousPasswords`. Read-only: the service computes it. Secret: masked in `Debug`.
    pub previous_passwords: mg::Field<Vec<String>>,
    /// `serialNumber`. Never null.
    pub serial_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HardwarePasswordInfo: "microsoft.graph.hardwarePasswordInfo", entity, base super::Entity;
    current_password: "currentPassword" computed read_only secret,
    id: "id" key required,
    previous_passwords: "previousPasswords" computed read_only secret,
    serial_number: "serialNumber" required,
}

mg::derived_from! { HardwarePasswordInfo: super::Entity }
