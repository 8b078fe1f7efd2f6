// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externalAuthenticationMethodConfiguration`, by its URL.
    ExternalAuthenticationMethodConfigurationResource(mg::One<models::ExternalAuthenticationMethodConfiguration>)
}

impl ExternalAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `authenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.externalAuthenticationMethodConfiguration`, by its URL.
pub type ExternalAuthenticationMethodConfigurationCollection = mg::Many<
    models::ExternalAuthenticationMethodConfiguration,
    ExternalAuthenticationMethodConfigurationResource,
>;
