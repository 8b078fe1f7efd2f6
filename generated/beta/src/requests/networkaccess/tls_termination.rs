// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.tlsTermination`, by its URL.
    ///
    /// For example `/networkAccess/tls`.
    TlsTerminationResource(mg::One<models::networkaccess::TlsTermination>)
}

impl TlsTerminationResource {
    /// `…/externalCertificateAuthorityCertificates`: many `microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`
    #[inline]
    pub fn external_certificate_authority_certificates(
        &self,
    ) -> requests::networkaccess::external_certificate_authority_certificate::ExternalCertificateAuthorityCertificateCollection {
        mg::to(self, "externalCertificateAuthorityCertificates")
    }
}
