// @generated
use crate::{mg, models, requests};

/// Requests on one [`MicrosoftAuthenticatorAuthenticationMethod`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.me().authentication().microsoft_authenticator_methods().id(id)`.
///
/// [`MicrosoftAuthenticatorAuthenticationMethod`]: models::MicrosoftAuthenticatorAuthenticationMethod
#[derive(Clone, Debug)]
pub struct MicrosoftAuthenticatorAuthenticationMethodResource(
    mg::One<
        models::MicrosoftAuthenticatorAuthenticationMethod,
        requests::authentication_method::AuthenticationMethodResource,
    >,
);

mg::builder! { MicrosoftAuthenticatorAuthenticationMethodResource: mg::One<models::MicrosoftAuthenticatorAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource> }

impl MicrosoftAuthenticatorAuthenticationMethodResource {
    /// `…/device`: [`Device`](models::Device).
    #[inline]
    pub fn device(&self) -> requests::device::DeviceResource {
        mg::navigate(self, "device")
    }
}

/// Requests on a collection of [`MicrosoftAuthenticatorAuthenticationMethod`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().authentication().microsoft_authenticator_methods()`.
///
/// [`MicrosoftAuthenticatorAuthenticationMethod`]: models::MicrosoftAuthenticatorAuthenticationMethod
pub type MicrosoftAuthenticatorAuthenticationMethodCollection = mg::Many<
    models::MicrosoftAuthenticatorAuthenticationMethod,
    MicrosoftAuthenticatorAuthenticationMethodResource,
>;
