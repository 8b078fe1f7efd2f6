// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.softwareOathAuthenticationMethodConfiguration`, by its URL.
    SoftwareOathAuthenticationMethodConfigurationResource(mg::One<models::SoftwareOathAuthenticationMethodConfiguration>)
}

impl SoftwareOathAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `authenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.softwareOathAuthenticationMethodConfiguration`, by its URL.
pub type SoftwareOathAuthenticationMethodConfigurationCollection = mg::Many<
    models::SoftwareOathAuthenticationMethodConfiguration,
    SoftwareOathAuthenticationMethodConfigurationResource,
>;
