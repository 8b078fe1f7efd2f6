// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.sslCertificate`, by its URL.
    ///
    /// For example `/security/threatIntelligence/sslCertificates/{sslCertificate-id}`.
    SslCertificateResource(mg::One<models::security::SslCertificate>)
}

impl SslCertificateResource {
    /// `…/relatedHosts`: many `microsoft.graph.security.host`
    #[inline]
    pub fn related_hosts(&self) -> requests::security::host::HostCollection {
        mg::to(self, "relatedHosts")
    }
}

/// A collection of `microsoft.graph.security.sslCertificate`, by its URL.
///
/// For example `/security/threatIntelligence/sslCertificates`.
pub type SslCertificateCollection = mg::Many<
    models::security::SslCertificate,
    SslCertificateResource,
>;
