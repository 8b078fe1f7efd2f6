// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.microsoftAuthenticatorAuthenticationMethod`, by its URL.
    ///
    /// For example `/me/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethod-id}`.
    MicrosoftAuthenticatorAuthenticationMethodResource(mg::One<models::MicrosoftAuthenticatorAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource>)
}

impl MicrosoftAuthenticatorAuthenticationMethodResource {
    /// `…/device`: `device`
    #[inline]
    pub fn device(&self) -> requests::device::DeviceResource {
        mg::to(self, "device")
    }
}

/// A collection of `microsoft.graph.microsoftAuthenticatorAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/microsoftAuthenticatorMethods`.
pub type MicrosoftAuthenticatorAuthenticationMethodCollection = mg::Many<
    models::MicrosoftAuthenticatorAuthenticationMethod,
    MicrosoftAuthenticatorAuthenticationMethodResource,
>;
