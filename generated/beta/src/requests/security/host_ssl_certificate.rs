// @generated
use crate::{mg, models, requests};

/// Requests on one [`HostSslCertificate`](models::security::HostSslCertificate): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().threat_intelligence().host_ssl_certificates().id(id)`.
#[derive(Clone, Debug)]
pub struct HostSslCertificateResource(mg::One<models::security::HostSslCertificate>);

mg::builder! { HostSslCertificateResource: mg::One<models::security::HostSslCertificate> }

impl HostSslCertificateResource {
    /// `…/host`: [`Host`](models::security::Host).
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "host")
    }

    /// `…/sslCertificate`: [`SslCertificate`](models::security::SslCertificate).
    #[inline]
    pub fn ssl_certificate(
        &self,
    ) -> requests::security::ssl_certificate::SslCertificateResource {
        mg::navigate(self, "sslCertificate")
    }
}

/// Requests on a collection of [`HostSslCertificate`](models::security::HostSslCertificate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().host_ssl_certificates()`.
pub type HostSslCertificateCollection = mg::Many<
    models::security::HostSslCertificate,
    HostSslCertificateResource,
>;
