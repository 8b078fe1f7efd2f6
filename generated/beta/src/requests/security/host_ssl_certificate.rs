// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.hostSslCertificate`, by its URL.
    ///
    /// For example `/security/threatIntelligence/hostSslCertificates/{hostSslCertificate-id}`.
    HostSslCertificateResource(mg::One<models::security::HostSslCertificate>)
}

impl HostSslCertificateResource {
    /// `…/host`: `microsoft.graph.security.host`
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::to(self, "host")
    }

    /// `…/sslCertificate`: `microsoft.graph.security.sslCertificate`
    #[inline]
    pub fn ssl_certificate(
        &self,
    ) -> requests::security::ssl_certificate::SslCertificateResource {
        mg::to(self, "sslCertificate")
    }
}

/// A collection of `microsoft.graph.security.hostSslCertificate`, by its URL.
///
/// For example `/security/threatIntelligence/hostSslCertificates`.
pub type HostSslCertificateCollection = mg::Many<
    models::security::HostSslCertificate,
    HostSslCertificateResource,
>;
