// @generated
use crate::{mg, models, requests};

/// Requests on one [`HardwareOathTokenAuthenticationMethodDevice`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_devices()
///     .id(id)
///     .cast_to_hardware_oath_token_authentication_method_device()
/// ```
///
/// [`HardwareOathTokenAuthenticationMethodDevice`]: models::HardwareOathTokenAuthenticationMethodDevice
#[derive(Clone, Debug)]
pub struct HardwareOathTokenAuthenticationMethodDeviceResource(
    mg::One<
        models::HardwareOathTokenAuthenticationMethodDevice,
        requests::authentication_method_device::AuthenticationMethodDeviceResource,
    >,
);

mg::builder! { HardwareOathTokenAuthenticationMethodDeviceResource: mg::One<models::HardwareOathTokenAuthenticationMethodDevice, requests::authentication_method_device::AuthenticationMethodDeviceResource> }

impl HardwareOathTokenAuthenticationMethodDeviceResource {
    /// `…/assignTo`: [`User`](models::User).
    #[inline]
    pub fn assign_to(&self) -> requests::user::UserResource {
        mg::navigate(self, "assignTo")
    }
}

/// Requests on a collection of [`HardwareOathTokenAuthenticationMethodDevice`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_devices()
///     .cast_to_hardware_oath_token_authentication_method_device()
/// ```
///
/// [`HardwareOathTokenAuthenticationMethodDevice`]: models::HardwareOathTokenAuthenticationMethodDevice
pub type HardwareOathTokenAuthenticationMethodDeviceCollection = mg::Many<
    models::HardwareOathTokenAuthenticationMethodDevice,
    HardwareOathTokenAuthenticationMethodDeviceResource,
>;
