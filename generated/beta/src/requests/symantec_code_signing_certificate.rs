// @generated
use crate::{mg, models};

/// One `microsoft.graph.symantecCodeSigningCertificate`, by its URL.
///
/// For example `/deviceAppManagement/symantecCodeSigningCertificate`.
pub type SymantecCodeSigningCertificateResource = mg::One<
    models::SymantecCodeSigningCertificate,
>;
