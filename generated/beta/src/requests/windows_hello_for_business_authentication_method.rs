// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsHelloForBusinessAuthenticationMethod`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.me().authentication().windows_hello_for_business_methods().id(id)`.
///
/// [`WindowsHelloForBusinessAuthenticationMethod`]: models::WindowsHelloForBusinessAuthenticationMethod
#[derive(Clone, Debug)]
pub struct WindowsHelloForBusinessAuthenticationMethodResource(
    mg::One<
        models::WindowsHelloForBusinessAuthenticationMethod,
        requests::authentication_method::AuthenticationMethodResource,
    >,
);

mg::builder! { WindowsHelloForBusinessAuthenticationMethodResource: mg::One<models::WindowsHelloForBusinessAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource> }

impl WindowsHelloForBusinessAuthenticationMethodResource {
    /// `…/device`: [`Device`](models::Device).
    #[inline]
    pub fn device(&self) -> requests::device::DeviceResource {
        mg::navigate(self, "device")
    }
}

/// Requests on a collection of [`WindowsHelloForBusinessAuthenticationMethod`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().authentication().windows_hello_for_business_methods()`.
///
/// [`WindowsHelloForBusinessAuthenticationMethod`]: models::WindowsHelloForBusinessAuthenticationMethod
pub type WindowsHelloForBusinessAuthenticationMethodCollection = mg::Many<
    models::WindowsHelloForBusinessAuthenticationMethod,
    WindowsHelloForBusinessAuthenticationMethodResource,
>;
