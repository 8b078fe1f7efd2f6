// @generated
use crate::{mg, models};

/// Requests on one [`ExternalCertificateAuthorityCertificate`]: `get`, `update`, `delete`.
///
/// For example `graph.network_access().tls().external_certificate_authority_certificates().id(id)`.
///
/// [`ExternalCertificateAuthorityCertificate`]: models::networkaccess::ExternalCertificateAuthorityCertificate
pub type ExternalCertificateAuthorityCertificateResource = mg::One<
    models::networkaccess::ExternalCertificateAuthorityCertificate,
>;

/// Requests on a collection of [`ExternalCertificateAuthorityCertificate`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.network_access().tls().external_certificate_authority_certificates()`.
///
/// [`ExternalCertificateAuthorityCertificate`]: models::networkaccess::ExternalCertificateAuthorityCertificate
pub type ExternalCertificateAuthorityCertificateCollection = mg::Many<
    models::networkaccess::ExternalCertificateAuthorityCertificate,
    ExternalCertificateAuthorityCertificateResource,
>;
