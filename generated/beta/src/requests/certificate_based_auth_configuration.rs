// @generated
use crate::{mg, models};

/// Requests on one
/// [`CertificateBasedAuthConfiguration`](models::CertificateBasedAuthConfiguration): `get`,
/// `update`, `delete`.
///
/// For example `graph.certificate_based_auth_configuration().id(id)`.
pub type CertificateBasedAuthConfigurationResource = mg::One<
    models::CertificateBasedAuthConfiguration,
>;

/// Requests on a collection of
/// [`CertificateBasedAuthConfiguration`](models::CertificateBasedAuthConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.certificate_based_auth_configuration()`.
pub type CertificateBasedAuthConfigurationCollection = mg::Many<
    models::CertificateBasedAuthConfiguration,
    CertificateBasedAuthConfigurationResource,
>;
