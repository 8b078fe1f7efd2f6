// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AuthenticationCombinationConfiguration`](models::AuthenticationCombinationConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .authentication_strength_policies()
///     .id(id)
///     .combination_configurations()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AuthenticationCombinationConfigurationResource(
    mg::One<models::AuthenticationCombinationConfiguration>,
);

mg::builder! { AuthenticationCombinationConfigurationResource: mg::One<models::AuthenticationCombinationConfiguration> }

impl AuthenticationCombinationConfigurationResource {
    /// `…/microsoft.graph.fido2CombinationConfiguration`: cast to
    /// [`Fido2CombinationConfiguration`](models::Fido2CombinationConfiguration).
    #[doc(alias = "microsoft.graph.fido2CombinationConfiguration")]
    #[inline]
    pub fn cast_to_fido2_combination_configuration(
        &self,
    ) -> requests::fido2_combination_configuration::Fido2CombinationConfigurationResource {
        mg::navigate(self, "microsoft.graph.fido2CombinationConfiguration")
    }

    /// `…/microsoft.graph.x509CertificateCombinationConfiguration`: cast to
    /// [`X509CertificateCombinationConfiguration`].
    ///
    /// [`X509CertificateCombinationConfiguration`]: models::X509CertificateCombinationConfiguration
    #[doc(alias = "microsoft.graph.x509CertificateCombinationConfiguration")]
    #[inline]
    pub fn cast_to_x509_certificate_combination_configuration(
        &self,
    ) -> requests::x509_certificate_combination_configuration::X509CertificateCombinationConfigurationResource {
        mg::navigate(self, "microsoft.graph.x509CertificateCombinationConfiguration")
    }
}

/// Requests on a collection of
/// [`AuthenticationCombinationConfiguration`](models::AuthenticationCombinationConfiguration):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.policies().authentication_strength_policies().id(id).combination_configurations()`.
#[derive(Clone, Debug)]
pub struct AuthenticationCombinationConfigurationCollection(
    mg::Many<
        models::AuthenticationCombinationConfiguration,
        AuthenticationCombinationConfigurationResource,
    >,
);

mg::builder! { AuthenticationCombinationConfigurationCollection: mg::Many<models::AuthenticationCombinationConfiguration, AuthenticationCombinationConfigurationResource> }

impl AuthenticationCombinationConfigurationCollection {
    /// `…/microsoft.graph.fido2CombinationConfiguration`: the members that are
    /// [`Fido2CombinationConfiguration`](models::Fido2CombinationConfiguration).
    #[doc(alias = "microsoft.graph.fido2CombinationConfiguration")]
    #[inline]
    pub fn cast_to_fido2_combination_configuration(
        &self,
    ) -> requests::fido2_combination_configuration::Fido2CombinationConfigurationCollection {
        mg::navigate(self, "microsoft.graph.fido2CombinationConfiguration")
    }

    /// `…/microsoft.graph.x509CertificateCombinationConfiguration`: the members that are
    /// [`X509CertificateCombinationConfiguration`].
    ///
    /// [`X509CertificateCombinationConfiguration`]: models::X509CertificateCombinationConfiguration
    #[doc(alias = "microsoft.graph.x509CertificateCombinationConfiguration")]
    #[inline]
    pub fn cast_to_x509_certificate_combination_configuration(
        &self,
    ) -> requests::x509_certificate_combination_configuration::X509CertificateCombinationConfigurationCollection {
        mg::navigate(self, "microsoft.graph.x509CertificateCombinationConfiguration")
    }
}
