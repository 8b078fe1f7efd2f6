// @generated
use crate::{mg, models, requests};

/// Requests on one [`MutualTlsOauthConfiguration`](models::MutualTlsOauthConfiguration): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_mutual_tls_oauth_configuration()`.
pub type MutualTlsOauthConfigurationResource = mg::One<
    models::MutualTlsOauthConfiguration,
    requests::trusted_certificate_authority_base::TrustedCertificateAuthorityBaseResource,
>;

/// Requests on a collection of
/// [`MutualTlsOauthConfiguration`](models::MutualTlsOauthConfiguration): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_mutual_tls_oauth_configuration()`.
pub type MutualTlsOauthConfigurationCollection = mg::Many<
    models::MutualTlsOauthConfiguration,
    MutualTlsOauthConfigurationResource,
    requests::trusted_certificate_authority_base::TrustedCertificateAuthorityBaseCollection,
>;
