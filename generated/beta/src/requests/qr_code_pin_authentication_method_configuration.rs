// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.qrCodePinAuthenticationMethodConfiguration`, by its URL.
    QrCodePinAuthenticationMethodConfigurationResource(mg::One<models::QrCodePinAuthenticationMethodConfiguration>)
}

impl QrCodePinAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `authenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.qrCodePinAuthenticationMethodConfiguration`, by its URL.
pub type QrCodePinAuthenticationMethodConfigurationCollection = mg::Many<
    models::QrCodePinAuthenticationMethodConfiguration,
    QrCodePinAuthenticationMethodConfigurationResource,
>;
