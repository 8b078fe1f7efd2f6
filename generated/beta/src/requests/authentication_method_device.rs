// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationMethodDevice`, by its URL.
    ///
    /// For example `/authenticationMethodDevices/{authenticationMethodDevice-id}`.
    AuthenticationMethodDeviceResource(mg::One<models::AuthenticationMethodDevice>)
}

impl AuthenticationMethodDeviceResource {
    /// `…/hardwareOathDevices`: many `hardwareOathTokenAuthenticationMethodDevice`
    #[inline]
    pub fn hardware_oath_devices(
        &self,
    ) -> requests::hardware_oath_token_authentication_method_device::HardwareOathTokenAuthenticationMethodDeviceCollection {
        mg::to(self, "hardwareOathDevices")
    }

    /// `…/microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`
    #[inline]
    pub fn as_hardware_oath_token_authentication_method_device(
        &self,
    ) -> requests::hardware_oath_token_authentication_method_device::HardwareOathTokenAuthenticationMethodDeviceResource {
        mg::to(self, "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authenticationMethodDevice`, by its URL.
    ///
    /// For example `/authenticationMethodDevices`.
    AuthenticationMethodDeviceCollection(mg::Many<models::AuthenticationMethodDevice, AuthenticationMethodDeviceResource>)
}

impl AuthenticationMethodDeviceCollection {
    /// `…/microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`
    #[inline]
    pub fn as_hardware_oath_token_authentication_method_device(
        &self,
    ) -> requests::hardware_oath_token_authentication_method_device::HardwareOathTokenAuthenticationMethodDeviceCollection {
        mg::to(self, "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice")
    }
}
