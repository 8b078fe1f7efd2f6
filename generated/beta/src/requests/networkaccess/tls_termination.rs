// @generated
use crate::{mg, models, requests};

/// Requests on one [`TlsTermination`](models::networkaccess::TlsTermination): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.network_access().tls()`.
#[derive(Clone, Debug)]
pub struct TlsTerminationResource(mg::One<models::networkaccess::TlsTermination>);

mg::builder! { TlsTerminationResource: mg::One<models::networkaccess::TlsTermination> }

impl TlsTerminationResource {
    /// `…/externalCertificateAuthorityCertificates`: many
    /// [`ExternalCertificateAuthorityCertificate`].
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    ///
    /// [`ExternalCertificateAuthorityCertificate`]: models::networkaccess::ExternalCertificateAuthorityCertificate
    #[inline]
    pub fn external_certificate_authority_certificates(
        &self,
    ) -> requests::networkaccess::external_certificate_authority_certificate::ExternalCertificateAuthorityCertificateCollection {
        mg::navigate(self, "externalCertificateAuthorityCertificates")
    }
}
