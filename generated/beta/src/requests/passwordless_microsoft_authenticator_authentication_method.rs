// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`, by its URL.
    ///
    /// For example `/me/authentication/passwordlessMicrosoftAuthenticatorMethods/{passwordlessMicrosoftAuthenticatorAuthenticationMethod-id}`.
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodResource(mg::One<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource>)
}

impl PasswordlessMicrosoftAuthenticatorAuthenticationMethodResource {
    /// `…/device`: `device`
    #[inline]
    pub fn device(&self) -> requests::device::DeviceResource {
        mg::to(self, "device")
    }
}

/// A collection of `microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/passwordlessMicrosoftAuthenticatorMethods`.
pub type PasswordlessMicrosoftAuthenticatorAuthenticationMethodCollection = mg::Many<
    models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod,
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodResource,
>;
