// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`, by its URL.
    TemporaryAccessPassAuthenticationMethodConfigurationResource(mg::One<models::TemporaryAccessPassAuthenticationMethodConfiguration>)
}

impl TemporaryAccessPassAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `authenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`, by its URL.
pub type TemporaryAccessPassAuthenticationMethodConfigurationCollection = mg::Many<
    models::TemporaryAccessPassAuthenticationMethodConfiguration,
    TemporaryAccessPassAuthenticationMethodConfigurationResource,
>;
