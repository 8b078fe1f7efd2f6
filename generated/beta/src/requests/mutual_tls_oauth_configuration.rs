// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.mutualTlsOauthConfiguration`, by its URL.
pub type MutualTlsOauthConfigurationResource = mg::One<
    models::MutualTlsOauthConfiguration,
    requests::trusted_certificate_authority_base::TrustedCertificateAuthorityBaseResource,
>;

/// A collection of `microsoft.graph.mutualTlsOauthConfiguration`, by its URL.
pub type MutualTlsOauthConfigurationCollection = mg::Many<
    models::MutualTlsOauthConfiguration,
    MutualTlsOauthConfigurationResource,
    requests::trusted_certificate_authority_base::TrustedCertificateAuthorityBaseCollection,
>;
