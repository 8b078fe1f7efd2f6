// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`, an entity type derived from `microsoft.graph.authenticationMethodDevice`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hardwareoathtokenauthenticationmethoddevice?view=graph-rest-beta>
    HardwareOathTokenAuthenticationMethodDevice "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice" "entity" : super::AuthenticationMethodDevice;
    /// `assignedTo`: identity
    assigned_to "assignedTo": mg::Boxed<super::Identity>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `hashFunction`: hardwareOathTokenHashFunction
    hash_function "hashFunction": mg::Open<super::HardwareOathTokenHashFunction>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
    /// `manufacturer`: String, not null
    manufacturer "manufacturer" "r": String,
    /// `model`: String, not null
    model "model" "r": String,
    /// `secretKey`: String, masked in Debug
    secret_key "secretKey" "s": String,
    /// `serialNumber`: String, not null
    serial_number "serialNumber" "r": String,
    /// `status`: hardwareOathTokenStatus
    status "status": mg::Open<super::HardwareOathTokenStatus>,
    /// `timeIntervalInSeconds`: Int32, not null
    time_interval_in_seconds "timeIntervalInSeconds" "r": i32,
}

mg::derived_from! { HardwareOathTokenAuthenticationMethodDevice: super::AuthenticationMethodDevice, super::Entity }

impl HardwareOathTokenAuthenticationMethodDevice {
    /// `assignTo`: `user`
    pub const ASSIGN_TO: mg::Nav<
        HardwareOathTokenAuthenticationMethodDevice,
        super::User,
    > = mg::Nav::new("assignTo");
    /// `hardwareOathDevices`: many `hardwareOathTokenAuthenticationMethodDevice`, contained
    pub const HARDWARE_OATH_DEVICES: mg::Nav<
        HardwareOathTokenAuthenticationMethodDevice,
        Vec<super::HardwareOathTokenAuthenticationMethodDevice>,
    > = mg::Nav::new("hardwareOathDevices");
}
