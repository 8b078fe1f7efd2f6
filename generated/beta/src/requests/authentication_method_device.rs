// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthenticationMethodDevice`](models::AuthenticationMethodDevice): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.authentication_method_devices().id(id)`.
#[derive(Clone, Debug)]
pub struct AuthenticationMethodDeviceResource(
    mg::One<models::AuthenticationMethodDevice>,
);

mg::builder! { AuthenticationMethodDeviceResource: mg::One<models::AuthenticationMethodDevice> }

impl AuthenticationMethodDeviceResource {
    /// `…/hardwareOathDevices`: many [`HardwareOathTokenAuthenticationMethodDevice`].
    ///
    /// [`HardwareOathTokenAuthenticationMethodDevice`]: models::HardwareOathTokenAuthenticationMethodDevice
    #[inline]
    pub fn hardware_oath_devices(
        &self,
    ) -> requests::hardware_oath_token_authentication_method_device::HardwareOathTokenAuthenticationMethodDeviceCollection {
        mg::navigate(self, "hardwareOathDevices")
    }

    /// `…/microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`: cast to
    /// [`HardwareOathTokenAuthenticationMethodDevice`].
    ///
    /// [`HardwareOathTokenAuthenticationMethodDevice`]: models::HardwareOathTokenAuthenticationMethodDevice
    #[doc(alias = "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice")]
    #[inline]
    pub fn cast_to_hardware_oath_token_authentication_method_device(
        &self,
    ) -> requests::hardware_oath_token_authentication_method_device::HardwareOathTokenAuthenticationMethodDeviceResource {
        mg::navigate(self, "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice")
    }
}

/// Requests on a collection of [`AuthenticationMethodDevice`](models::AuthenticationMethodDevice):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.authentication_method_devices()`.
#[derive(Clone, Debug)]
pub struct AuthenticationMethodDeviceCollection(
    mg::Many<models::AuthenticationMethodDevice, AuthenticationMethodDeviceResource>,
);

mg::builder! { AuthenticationMethodDeviceCollection: mg::Many<models::AuthenticationMethodDevice, AuthenticationMethodDeviceResource> }

impl AuthenticationMethodDeviceCollection {
    /// `…/microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`: the members that are
    /// [`HardwareOathTokenAuthenticationMethodDevice`].
    ///
    /// [`HardwareOathTokenAuthenticationMethodDevice`]: models::HardwareOathTokenAuthenticationMethodDevice
    #[doc(alias = "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice")]
    #[inline]
    pub fn cast_to_hardware_oath_token_authentication_method_device(
        &self,
    ) -> requests::hardware_oath_token_authentication_method_device::HardwareOathTokenAuthenticationMethodDeviceCollection {
        mg::navigate(self, "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice")
    }
}
