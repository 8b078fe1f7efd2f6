// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`, by its URL.
    OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpResource(mg::One<models::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp>)
}

impl OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpResource {
    /// `…/identityProviders`: many `identityProviderBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EventListener.Read.All**, EventListener.ReadWrite.All | **EventListener.Read.All**, EventListener.ReadWrite.All |
    /// | `POST …/$ref` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    /// | `DELETE …/{id}/$ref` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    #[inline]
    pub fn identity_providers(
        &self,
    ) -> requests::identity_provider_base::IdentityProviderBaseCollection {
        mg::to(self, "identityProviders")
    }
}
