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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All** | **NetworkAccess.Read.All** |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `DELETE …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn external_certificate_authority_certificates(
        &self,
    ) -> requests::networkaccess::external_certificate_authority_certificate::ExternalCertificateAuthorityCertificateCollection {
        mg::to(self, "externalCertificateAuthorityCertificates")
    }
}
