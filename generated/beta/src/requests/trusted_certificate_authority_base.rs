// @generated
use crate::{mg, models, requests};

/// Requests on one [`TrustedCertificateAuthorityBase`](models::TrustedCertificateAuthorityBase):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_trusted_certificate_authority_base()`.
#[derive(Clone, Debug)]
pub struct TrustedCertificateAuthorityBaseResource(
    mg::One<
        models::TrustedCertificateAuthorityBase,
        requests::directory_object::DirectoryObjectResource,
    >,
);

mg::builder! { TrustedCertificateAuthorityBaseResource: mg::One<models::TrustedCertificateAuthorityBase, requests::directory_object::DirectoryObjectResource> }

impl TrustedCertificateAuthorityBaseResource {
    /// `…/microsoft.graph.mutualTlsOauthConfiguration`: cast to
    /// [`MutualTlsOauthConfiguration`](models::MutualTlsOauthConfiguration).
    #[doc(alias = "microsoft.graph.mutualTlsOauthConfiguration")]
    #[inline]
    pub fn cast_to_mutual_tls_oauth_configuration(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationResource {
        mg::navigate(self, "microsoft.graph.mutualTlsOauthConfiguration")
    }
}

/// Requests on a collection of
/// [`TrustedCertificateAuthorityBase`](models::TrustedCertificateAuthorityBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory_objects().cast_to_trusted_certificate_authority_base()`.
#[derive(Clone, Debug)]
pub struct TrustedCertificateAuthorityBaseCollection(
    mg::Many<
        models::TrustedCertificateAuthorityBase,
        TrustedCertificateAuthorityBaseResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { TrustedCertificateAuthorityBaseCollection: mg::Many<models::TrustedCertificateAuthorityBase, TrustedCertificateAuthorityBaseResource, requests::directory_object::DirectoryObjectCollection> }

impl TrustedCertificateAuthorityBaseCollection {
    /// `…/microsoft.graph.mutualTlsOauthConfiguration`: the members that are
    /// [`MutualTlsOauthConfiguration`](models::MutualTlsOauthConfiguration).
    #[doc(alias = "microsoft.graph.mutualTlsOauthConfiguration")]
    #[inline]
    pub fn cast_to_mutual_tls_oauth_configuration(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationCollection {
        mg::navigate(self, "microsoft.graph.mutualTlsOauthConfiguration")
    }
}
