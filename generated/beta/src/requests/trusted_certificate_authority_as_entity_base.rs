// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`TrustedCertificateAuthorityAsEntityBase`](models::TrustedCertificateAuthorityAsEntityBase):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.directory_objects().id(id).cast_to_trusted_certificate_authority_as_entity_base()`.
#[derive(Clone, Debug)]
pub struct TrustedCertificateAuthorityAsEntityBaseResource(
    mg::One<
        models::TrustedCertificateAuthorityAsEntityBase,
        requests::directory_object::DirectoryObjectResource,
    >,
);

mg::builder! { TrustedCertificateAuthorityAsEntityBaseResource: mg::One<models::TrustedCertificateAuthorityAsEntityBase, requests::directory_object::DirectoryObjectResource> }

impl TrustedCertificateAuthorityAsEntityBaseResource {
    /// `…/trustedCertificateAuthorities`: many
    /// [`CertificateAuthorityAsEntity`](models::CertificateAuthorityAsEntity).
    ///
    /// Least privileged permission to read: `AppCertTrustConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn trusted_certificate_authorities(
        &self,
    ) -> requests::certificate_authority_as_entity::CertificateAuthorityAsEntityCollection {
        mg::navigate(self, "trustedCertificateAuthorities")
    }

    /// `…/microsoft.graph.certificateBasedApplicationConfiguration`: cast to
    /// [`CertificateBasedApplicationConfiguration`].
    ///
    /// [`CertificateBasedApplicationConfiguration`]: models::CertificateBasedApplicationConfiguration
    #[doc(alias = "microsoft.graph.certificateBasedApplicationConfiguration")]
    #[inline]
    pub fn cast_to_certificate_based_application_configuration(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationResource {
        mg::navigate(self, "microsoft.graph.certificateBasedApplicationConfiguration")
    }
}

/// Requests on a collection of
/// [`TrustedCertificateAuthorityAsEntityBase`](models::TrustedCertificateAuthorityAsEntityBase):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory_objects().cast_to_trusted_certificate_authority_as_entity_base()`.
#[derive(Clone, Debug)]
pub struct TrustedCertificateAuthorityAsEntityBaseCollection(
    mg::Many<
        models::TrustedCertificateAuthorityAsEntityBase,
        TrustedCertificateAuthorityAsEntityBaseResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { TrustedCertificateAuthorityAsEntityBaseCollection: mg::Many<models::TrustedCertificateAuthorityAsEntityBase, TrustedCertificateAuthorityAsEntityBaseResource, requests::directory_object::DirectoryObjectCollection> }

impl TrustedCertificateAuthorityAsEntityBaseCollection {
    /// `…/microsoft.graph.certificateBasedApplicationConfiguration`: the members that are
    /// [`CertificateBasedApplicationConfiguration`].
    ///
    /// [`CertificateBasedApplicationConfiguration`]: models::CertificateBasedApplicationConfiguration
    #[doc(alias = "microsoft.graph.certificateBasedApplicationConfiguration")]
    #[inline]
    pub fn cast_to_certificate_based_application_configuration(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationCollection {
        mg::navigate(self, "microsoft.graph.certificateBasedApplicationConfiguration")
    }
}
