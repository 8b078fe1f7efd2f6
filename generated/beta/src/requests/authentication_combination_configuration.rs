// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationCombinationConfiguration`, by its URL.
    ///
    /// For example `/policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}/combinationConfigurations/{authenticationCombinationConfiguration-id}`.
    AuthenticationCombinationConfigurationResource(mg::One<models::AuthenticationCombinationConfiguration>)
}

impl AuthenticationCombinationConfigurationResource {
    /// `…/microsoft.graph.fido2CombinationConfiguration`
    #[inline]
    pub fn as_fido2_combination_configuration(
        &self,
    ) -> requests::fido2_combination_configuration::Fido2CombinationConfigurationResource {
        mg::to(self, "microsoft.graph.fido2CombinationConfiguration")
    }

    /// `…/microsoft.graph.x509CertificateCombinationConfiguration`
    #[inline]
    pub fn as_x509_certificate_combination_configuration(
        &self,
    ) -> requests::x509_certificate_combination_configuration::X509CertificateCombinationConfigurationResource {
        mg::to(self, "microsoft.graph.x509CertificateCombinationConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authenticationCombinationConfiguration`, by its URL.
    ///
    /// For example `/policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}/combinationConfigurations`.
    AuthenticationCombinationConfigurationCollection(mg::Many<models::AuthenticationCombinationConfiguration, AuthenticationCombinationConfigurationResource>)
}

impl AuthenticationCombinationConfigurationCollection {
    /// `…/microsoft.graph.fido2CombinationConfiguration`
    #[inline]
    pub fn as_fido2_combination_configuration(
        &self,
    ) -> requests::fido2_combination_configuration::Fido2CombinationConfigurationCollection {
        mg::to(self, "microsoft.graph.fido2CombinationConfiguration")
    }

    /// `…/microsoft.graph.x509CertificateCombinationConfiguration`
    #[inline]
    pub fn as_x509_certificate_combination_configuration(
        &self,
    ) -> requests::x509_certificate_combination_configuration::X509CertificateCombinationConfigurationCollection {
        mg::to(self, "microsoft.graph.x509CertificateCombinationConfiguration")
    }
}
