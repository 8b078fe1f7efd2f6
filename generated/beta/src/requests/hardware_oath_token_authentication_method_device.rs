// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`, by its URL.
    HardwareOathTokenAuthenticationMethodDeviceResource(mg::One<models::HardwareOathTokenAuthenticationMethodDevice, requests::authentication_method_device::AuthenticationMethodDeviceResource>)
}

impl HardwareOathTokenAuthenticationMethodDeviceResource {
    /// `…/assignTo`: `user`
    #[inline]
    pub fn assign_to(&self) -> requests::user::UserResource {
        mg::to(self, "assignTo")
    }
}

/// A collection of `microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`, by its URL.
pub type HardwareOathTokenAuthenticationMethodDeviceCollection = mg::Many<
    models::HardwareOathTokenAuthenticationMethodDevice,
    HardwareOathTokenAuthenticationMethodDeviceResource,
>;
