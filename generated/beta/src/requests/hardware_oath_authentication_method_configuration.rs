// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.hardwareOathAuthenticationMethodConfiguration`, by its URL.
    HardwareOathAuthenticationMethodConfigurationResource(mg::One<models::HardwareOathAuthenticationMethodConfiguration>)
}

impl HardwareOathAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `authenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.hardwareOathAuthenticationMethodConfiguration`, by its URL.
pub type HardwareOathAuthenticationMethodConfigurationCollection = mg::Many<
    models::HardwareOathAuthenticationMethodConfiguration,
    HardwareOathAuthenticationMethodConfigurationResource,
>;
