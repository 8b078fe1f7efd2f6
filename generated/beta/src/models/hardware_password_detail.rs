// @generated
use crate::mg;

/// Entity type [`microsoft.graph.hardwarePasswordDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`HardwarePasswordDetailCollection`], for example
/// `graph.device_management().hardware_password_details()`.
///
/// [`HardwarePasswordDetailCollection`]: crate::requests::hardware_password_detail::HardwarePasswordDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/hardwarepassworddetail?view=graph-rest-beta
pub struct HardwarePasswordDetail {
    /// `currentPassword`. Read-only: the service computes it. Secret: masked in `Debug`.
    pub current_password: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `previousPasswords`. Read-only: the service computes it. Secret: masked in `Debug`.
    pub previous_passwords: mg::Field<Vec<String>>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HardwarePasswordDetail: "microsoft.graph.hardwarePasswordDetail", entity, base super::Entity;
    current_password: "currentPassword" computed read_only secret,
    id: "id" key required,
    previous_passwords: "previousPasswords" computed read_only secret,
    serial_number: "serialNumber",
}

mg::derived_from! { HardwarePasswordDetail: super::Entity }
