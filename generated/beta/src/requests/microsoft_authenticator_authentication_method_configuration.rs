// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`, by its URL.
    MicrosoftAuthenticatorAuthenticationMethodConfigurationResource(mg::One<models::MicrosoftAuthenticatorAuthenticationMethodConfiguration>)
}

impl MicrosoftAuthenticatorAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `microsoftAuthenticatorAuthenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method_target::MicrosoftAuthenticatorAuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`, by its URL.
pub type MicrosoftAuthenticatorAuthenticationMethodConfigurationCollection = mg::Many<
    models::MicrosoftAuthenticatorAuthenticationMethodConfiguration,
    MicrosoftAuthenticatorAuthenticationMethodConfigurationResource,
>;
