// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationMethodDevice`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationMethodDeviceCollection`], for example
/// `graph.authentication_method_devices()`.
///
/// [`AuthenticationMethodDeviceCollection`]: crate::requests::authentication_method_device::AuthenticationMethodDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationmethoddevice?view=graph-rest-beta
pub struct AuthenticationMethodDevice {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationMethodDevice: "microsoft.graph.authenticationMethodDevice", entity, base super::Entity, family AuthenticationMethodDeviceKind;
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { AuthenticationMethodDevice: super::Entity }

impl AuthenticationMethodDevice {
    /// `hardwareOathDevices`: many [`HardwareOathTokenAuthenticationMethodDevice`].
    ///
    /// [`HardwareOathTokenAuthenticationMethodDevice`]: super::HardwareOathTokenAuthenticationMethodDevice
    pub const HARDWARE_OATH_DEVICES: mg::Nav<
        AuthenticationMethodDevice,
        Vec<super::HardwareOathTokenAuthenticationMethodDevice>,
    > = mg::Nav::new("hardwareOathDevices");
}

/// The types derived from [`AuthenticationMethodDevice`].
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
