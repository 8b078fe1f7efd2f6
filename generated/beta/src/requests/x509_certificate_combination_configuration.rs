// @generated
use crate::{mg, models};

/// Requests on one
/// [`X509CertificateCombinationConfiguration`](models::X509CertificateCombinationConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .authentication_strength_policies()
///     .id(id)
///     .combination_configurations()
///     .id(id)
///     .cast_to_x509_certificate_combination_configuration()
/// ```
pub type X509CertificateCombinationConfigurationResource = mg::One<
    models::X509CertificateCombinationConfiguration,
>;

/// Requests on a collection of
/// [`X509CertificateCombinationConfiguration`](models::X509CertificateCombinationConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .authentication_strength_policies()
///     .id(id)
///     .combination_configurations()
///     .cast_to_x509_certificate_combination_configuration()
/// ```
pub type X509CertificateCombinationConfigurationCollection = mg::Many<
    models::X509CertificateCombinationConfiguration,
    X509CertificateCombinationConfigurationResource,
>;
