// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.x509CertificateAuthenticationMethodConfiguration`, by its URL.
    X509CertificateAuthenticationMethodConfigurationResource(mg::One<models::X509CertificateAuthenticationMethodConfiguration>)
}

impl X509CertificateAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `authenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.x509CertificateAuthenticationMethodConfiguration`, by its URL.
pub type X509CertificateAuthenticationMethodConfigurationCollection = mg::Many<
    models::X509CertificateAuthenticationMethodConfiguration,
    X509CertificateAuthenticationMethodConfigurationResource,
>;
