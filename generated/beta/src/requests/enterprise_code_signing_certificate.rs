// @generated
use crate::{mg, models};

/// One `microsoft.graph.enterpriseCodeSigningCertificate`, by its URL.
///
/// For example `/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificate-id}`.
pub type EnterpriseCodeSigningCertificateResource = mg::One<
    models::EnterpriseCodeSigningCertificate,
>;

/// A collection of `microsoft.graph.enterpriseCodeSigningCertificate`, by its URL.
///
/// For example `/deviceAppManagement/enterpriseCodeSigningCertificates`.
pub type EnterpriseCodeSigningCertificateCollection = mg::Many<
    models::EnterpriseCodeSigningCertificate,
    EnterpriseCodeSigningCertificateResource,
>;
