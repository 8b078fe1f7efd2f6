// @generated
use crate::{mg, models, requests};

/// Requests on one [`HostPort`](models::security::HostPort): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().threat_intelligence().host_ports().id(id)`.
#[derive(Clone, Debug)]
pub struct HostPortResource(mg::One<models::security::HostPort>);

mg::builder! { HostPortResource: mg::One<models::security::HostPort> }

impl HostPortResource {
    /// `…/host`: [`Host`](models::security::Host).
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "host")
    }

    /// `…/mostRecentSslCertificate`: [`SslCertificate`](models::security::SslCertificate).
    #[inline]
    pub fn most_recent_ssl_certificate(
        &self,
    ) -> requests::security::ssl_certificate::SslCertificateResource {
        mg::navigate(self, "mostRecentSslCertificate")
    }
}

/// Requests on a collection of [`HostPort`](models::security::HostPort): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.security().threat_intelligence().host_ports()`.
pub type HostPortCollection = mg::Many<models::security::HostPort, HostPortResource>;
