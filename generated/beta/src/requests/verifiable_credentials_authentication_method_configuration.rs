// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration`, by its URL.
    VerifiableCredentialsAuthenticationMethodConfigurationResource(mg::One<models::VerifiableCredentialsAuthenticationMethodConfiguration>)
}

impl VerifiableCredentialsAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `verifiableCredentialAuthenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::verifiable_credential_authentication_method_target::VerifiableCredentialAuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration`, by its URL.
pub type VerifiableCredentialsAuthenticationMethodConfigurationCollection = mg::Many<
    models::VerifiableCredentialsAuthenticationMethodConfiguration,
    VerifiableCredentialsAuthenticationMethodConfigurationResource,
>;
