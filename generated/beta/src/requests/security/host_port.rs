// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.hostPort`, by its URL.
    ///
    /// For example `/security/threatIntelligence/hostPorts/{hostPort-id}`.
    HostPortResource(mg::One<models::security::HostPort>)
}

impl HostPortResource {
    /// `…/host`: `microsoft.graph.security.host`
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::to(self, "host")
    }

    /// `…/mostRecentSslCertificate`: `microsoft.graph.security.sslCertificate`
    #[inline]
    pub fn most_recent_ssl_certificate(
        &self,
    ) -> requests::security::ssl_certificate::SslCertificateResource {
        mg::to(self, "mostRecentSslCertificate")
    }
}

/// A collection of `microsoft.graph.security.hostPort`, by its URL.
///
/// For example `/security/threatIntelligence/hostPorts`.
pub type HostPortCollection = mg::Many<models::security::HostPort, HostPortResource>;
