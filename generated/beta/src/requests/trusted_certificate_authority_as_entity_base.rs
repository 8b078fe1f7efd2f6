// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.trustedCertificateAuthorityAsEntityBase`, by its URL.
    TrustedCertificateAuthorityAsEntityBaseResource(mg::One<models::TrustedCertificateAuthorityAsEntityBase, requests::directory_object::DirectoryObjectResource>)
}

impl TrustedCertificateAuthorityAsEntityBaseResource {
    /// `…/trustedCertificateAuthorities`: many `certificateAuthorityAsEntity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AppCertTrustConfiguration.Read.All**, AppCertTrustConfiguration.ReadWrite.All | **AppCertTrustConfiguration.Read.All**, AppCertTrustConfiguration.ReadWrite.All |
    /// | `GET …/{id}` | **AppCertTrustConfiguration.Read.All**, AppCertTrustConfiguration.ReadWrite.All | **AppCertTrustConfiguration.Read.All**, AppCertTrustConfiguration.ReadWrite.All |
    /// | `POST` | **AppCertTrustConfiguration.ReadWrite.All** | **AppCertTrustConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **AppCertTrustConfiguration.ReadWrite.All** | **AppCertTrustConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **AppCertTrustConfiguration.ReadWrite.All** | **AppCertTrustConfiguration.ReadWrite.All** |
    #[inline]
    pub fn trusted_certificate_authorities(
        &self,
    ) -> requests::certificate_authority_as_entity::CertificateAuthorityAsEntityCollection {
        mg::to(self, "trustedCertificateAuthorities")
    }

    /// `…/microsoft.graph.certificateBasedApplicationConfiguration`
    #[inline]
    pub fn as_certificate_based_application_configuration(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationResource {
        mg::to(self, "microsoft.graph.certificateBasedApplicationConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.trustedCertificateAuthorityAsEntityBase`, by its URL.
    TrustedCertificateAuthorityAsEntityBaseCollection(mg::Many<models::TrustedCertificateAuthorityAsEntityBase, TrustedCertificateAuthorityAsEntityBaseResource, requests::directory_object::DirectoryObjectCollection>)
}

impl TrustedCertificateAuthorityAsEntityBaseCollection {
    /// `…/microsoft.graph.certificateBasedApplicationConfiguration`
    #[inline]
    pub fn as_certificate_based_application_configuration(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationCollection {
        mg::to(self, "microsoft.graph.certificateBasedApplicationConfiguration")
    }
}
