// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.certificateBasedApplicationConfiguration`, by its URL.
pub type CertificateBasedApplicationConfigurationResource = mg::One<
    models::CertificateBasedApplicationConfiguration,
    requests::trusted_certificate_authority_as_entity_base::TrustedCertificateAuthorityAsEntityBaseResource,
>;

/// A collection of `microsoft.graph.certificateBasedApplicationConfiguration`, by its URL.
pub type CertificateBasedApplicationConfigurationCollection = mg::Many<
    models::CertificateBasedApplicationConfiguration,
    CertificateBasedApplicationConfigurationResource,
    requests::trusted_certificate_authority_as_entity_base::TrustedCertificateAuthorityAsEntityBaseCollection,
>;
