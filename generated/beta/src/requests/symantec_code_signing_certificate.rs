// @generated
use crate::{mg, models};

/// Requests on one [`SymantecCodeSigningCertificate`](models::SymantecCodeSigningCertificate):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().symantec_code_signing_certificate()`.
pub type SymantecCodeSigningCertificateResource = mg::One<
    models::SymantecCodeSigningCertificate,
>;
