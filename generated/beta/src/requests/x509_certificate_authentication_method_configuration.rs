// @generated
use crate::{mg, models, requests};

/// Requests on one [`X509CertificateAuthenticationMethodConfiguration`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_x509_certificate_authentication_method_configuration()
/// ```
///
/// [`X509CertificateAuthenticationMethodConfiguration`]: models::X509CertificateAuthenticationMethodConfiguration
#[derive(Clone, Debug)]
pub struct X509CertificateAuthenticationMethodConfigurationResource(
    mg::One<models::X509CertificateAuthenticationMethodConfiguration>,
);

mg::builder! { X509CertificateAuthenticationMethodConfigurationResource: mg::One<models::X509CertificateAuthenticationMethodConfiguration> }

impl X509CertificateAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many [`AuthenticationMethodTarget`](models::AuthenticationMethodTarget).
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of [`X509CertificateAuthenticationMethodConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_x509_certificate_authentication_method_configuration()
/// ```
///
/// [`X509CertificateAuthenticationMethodConfiguration`]: models::X509CertificateAuthenticationMethodConfiguration
pub type X509CertificateAuthenticationMethodConfigurationCollection = mg::Many<
    models::X509CertificateAuthenticationMethodConfiguration,
    X509CertificateAuthenticationMethodConfigurationResource,
>;
