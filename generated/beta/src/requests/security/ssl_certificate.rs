// @generated
use crate::{mg, models, requests};

/// Requests on one [`SslCertificate`](models::security::SslCertificate): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.security().threat_intelligence().ssl_certificates().id(id)`.
#[derive(Clone, Debug)]
pub struct SslCertificateResource(mg::One<models::security::SslCertificate>);

mg::builder! { SslCertificateResource: mg::One<models::security::SslCertificate> }

impl SslCertificateResource {
    /// `…/relatedHosts`: many [`Host`](models::security::Host).
    #[inline]
    pub fn related_hosts(&self) -> requests::security::host::HostCollection {
        mg::navigate(self, "relatedHosts")
    }
}

/// Requests on a collection of [`SslCertificate`](models::security::SslCertificate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().ssl_certificates()`.
pub type SslCertificateCollection = mg::Many<
    models::security::SslCertificate,
    SslCertificateResource,
>;
