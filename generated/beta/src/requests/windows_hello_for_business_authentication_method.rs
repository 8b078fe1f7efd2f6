// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsHelloForBusinessAuthenticationMethod`, by its URL.
    ///
    /// For example `/me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethod-id}`.
    WindowsHelloForBusinessAuthenticationMethodResource(mg::One<models::WindowsHelloForBusinessAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource>)
}

impl WindowsHelloForBusinessAuthenticationMethodResource {
    /// `…/device`: `device`
    #[inline]
    pub fn device(&self) -> requests::device::DeviceResource {
        mg::to(self, "device")
    }
}

/// A collection of `microsoft.graph.windowsHelloForBusinessAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/windowsHelloForBusinessMethods`.
pub type WindowsHelloForBusinessAuthenticationMethodCollection = mg::Many<
    models::WindowsHelloForBusinessAuthenticationMethod,
    WindowsHelloForBusinessAuthenticationMethodResource,
>;
