// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.fido2AuthenticationMethodConfiguration`, by its URL.
    Fido2AuthenticationMethodConfigurationResource(mg::One<models::Fido2AuthenticationMethodConfiguration>)
}

impl Fido2AuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `passkeyAuthenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::passkey_authentication_method_target::PasskeyAuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }

    /// `…/passkeyProfiles`: many `passkeyProfile`
    #[inline]
    pub fn passkey_profiles(
        &self,
    ) -> requests::passkey_profile::PasskeyProfileCollection {
        mg::to(self, "passkeyProfiles")
    }
}

/// A collection of `microsoft.graph.fido2AuthenticationMethodConfiguration`, by its URL.
pub type Fido2AuthenticationMethodConfigurationCollection = mg::Many<
    models::Fido2AuthenticationMethodConfiguration,
    Fido2AuthenticationMethodConfigurationResource,
>;
