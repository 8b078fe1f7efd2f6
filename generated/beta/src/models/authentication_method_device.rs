// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationMethodDevice`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationmethoddevice?view=graph-rest-beta>
    AuthenticationMethodDevice "microsoft.graph.authenticationMethodDevice" "entity" : super::Entity => AuthenticationMethodDeviceKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuthenticationMethodDevice: super::Entity }

impl AuthenticationMethodDevice {
    /// `hardwareOathDevices`: many `hardwareOathTokenAuthenticationMethodDevice`, contained
    pub const HARDWARE_OATH_DEVICES: mg::Nav<
        AuthenticationMethodDevice,
        Vec<super::HardwareOathTokenAuthenticationMethodDevice>,
    > = mg::Nav::new("hardwareOathDevices");
}

/// The types derived from `microsoft.graph.authenticationMethodDevice`.
#[non_exhaustive]
pub enum AuthenticationMethodDeviceKind {
    HardwareOathTokenAuthenticationMethodDevice(
        Box<super::HardwareOathTokenAuthenticationMethodDevice>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationMethodDevice>),
}

mg::family! {
    AuthenticationMethodDevice => AuthenticationMethodDeviceKind;
    HardwareOathTokenAuthenticationMethodDevice(super::HardwareOathTokenAuthenticationMethodDevice),
}
