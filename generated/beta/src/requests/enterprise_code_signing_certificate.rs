// @generated
use crate::{mg, models};

/// Requests on one [`EnterpriseCodeSigningCertificate`](models::EnterpriseCodeSigningCertificate):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().enterprise_code_signing_certificates().id(id)`.
pub type EnterpriseCodeSigningCertificateResource = mg::One<
    models::EnterpriseCodeSigningCertificate,
>;

/// Requests on a collection of
/// [`EnterpriseCodeSigningCertificate`](models::EnterpriseCodeSigningCertificate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().enterprise_code_signing_certificates()`.
pub type EnterpriseCodeSigningCertificateCollection = mg::Many<
    models::EnterpriseCodeSigningCertificate,
    EnterpriseCodeSigningCertificateResource,
>;
