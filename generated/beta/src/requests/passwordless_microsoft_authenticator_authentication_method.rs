// @generated
use crate::{mg, models, requests};

/// Requests on one [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`]: `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().authentication().passwordless_microsoft_authenticator_methods().id(id)`.
///
/// [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`]: models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod
#[derive(Clone, Debug)]
pub struct PasswordlessMicrosoftAuthenticatorAuthenticationMethodResource(
    mg::One<
        models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod,
        requests::authentication_method::AuthenticationMethodResource,
    >,
);

mg::builder! { PasswordlessMicrosoftAuthenticatorAuthenticationMethodResource: mg::One<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource> }

impl PasswordlessMicrosoftAuthenticatorAuthenticationMethodResource {
    /// `…/device`: [`Device`](models::Device).
    #[inline]
    pub fn device(&self) -> requests::device::DeviceResource {
        mg::navigate(self, "device")
    }
}

/// Requests on a collection of [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().authentication().passwordless_microsoft_authenticator_methods()`.
///
/// [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`]: models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod
pub type PasswordlessMicrosoftAuthenticatorAuthenticationMethodCollection = mg::Many<
    models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod,
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodResource,
>;
