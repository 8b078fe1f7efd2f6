// @generated
use crate::mg;

/// Entity type [`microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`][reference], derived
/// from [`AuthenticationMethodDevice`](super::AuthenticationMethodDevice).
///
/// Requests: [`HardwareOathTokenAuthenticationMethodDeviceCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_devices()
///     .cast_to_hardware_oath_token_authentication_method_device()
/// ```
///
/// [`HardwareOathTokenAuthenticationMethodDeviceCollection`]: crate::requests::hardware_oath_token_authentication_method_device::HardwareOathTokenAuthenticationMethodDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/hardwareoathtokenauthenticationmethoddevice?view=graph-rest-beta
pub struct HardwareOathTokenAuthenticationMethodDevice {
    /// `assignedTo`.
    pub assigned_to: mg::Field<mg::Boxed<super::Identity>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `hashFunction`.
    pub hash_function: mg::Field<mg::Open<super::HardwareOathTokenHashFunction>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// `manufacturer`. Never null.
    pub manufacturer: mg::Field<String>,
    /// `model`. Never null.
    pub model: mg::Field<String>,
    /// `secretKey`. Secret: masked in `Debug`.
    pub secret_key: mg::Field<String>,
    /// `serialNumber`. Never null.
    pub serial_number: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::HardwareOathTokenStatus>>,
    /// `timeIntervalInSeconds`. Never null.
    pub time_interval_in_seconds: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HardwareOathTokenAuthenticationMethodDevice: "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice", entity, base super::AuthenticationMethodDevice;
    assigned_to: "assignedTo",
    display_name: "displayName",
    hash_function: "hashFunction",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
    manufacturer: "manufacturer" required,
    model: "model" required,
    secret_key: "secretKey" secret,
    serial_number: "serialNumber" required,
    status: "status",
    time_interval_in_seconds: "timeIntervalInSeconds" required,
}

mg::derived_from! { HardwareOathTokenAuthenticationMethodDevice: super::AuthenticationMethodDevice, super::Entity }

impl HardwareOathTokenAuthenticationMethodDevice {
    /// `assignTo`: [`User`](super::User).
    pub const ASSIGN_TO: mg::Nav<
        HardwareOathTokenAuthenticationMethodDevice,
        super::User,
    > = mg::Nav::new("assignTo");
    /// `hardwareOathDevices`: many [`HardwareOathTokenAuthenticationMethodDevice`].
    ///
    /// [`HardwareOathTokenAuthenticationMethodDevice`]: super::HardwareOathTokenAuthenticationMethodDevice
    pub const HARDWARE_OATH_DEVICES: mg::Nav<
        HardwareOathTokenAuthenticationMethodDevice,
        Vec<super::HardwareOathTokenAuthenticationMethodDevice>,
    > = mg::Nav::new("hardwareOathDevices");
}
