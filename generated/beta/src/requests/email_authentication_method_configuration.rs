// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.emailAuthenticationMethodConfiguration`, by its URL.
    EmailAuthenticationMethodConfigurationResource(mg::One<models::EmailAuthenticationMethodConfiguration>)
}

impl EmailAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `authenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.emailAuthenticationMethodConfiguration`, by its URL.
pub type EmailAuthenticationMethodConfigurationCollection = mg::Many<
    models::EmailAuthenticationMethodConfiguration,
    EmailAuthenticationMethodConfigurationResource,
>;
