// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`, by its URL.
///
/// For example `/networkAccess/tls/externalCertificateAuthorityCertificates/{externalCertificateAuthorityCertificate-id}`.
pub type ExternalCertificateAuthorityCertificateResource = mg::One<
    models::networkaccess::ExternalCertificateAuthorityCertificate,
>;

/// A collection of `microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`, by its URL.
///
/// For example `/networkAccess/tls/externalCertificateAuthorityCertificates`.
pub type ExternalCertificateAuthorityCertificateCollection = mg::Many<
    models::networkaccess::ExternalCertificateAuthorityCertificate,
    ExternalCertificateAuthorityCertificateResource,
>;
