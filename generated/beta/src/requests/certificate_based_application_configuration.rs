// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`CertificateBasedApplicationConfiguration`](models::CertificateBasedApplicationConfiguration):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.directory_objects().id(id).cast_to_certificate_based_application_configuration()`.
pub type CertificateBasedApplicationConfigurationResource = mg::One<
    models::CertificateBasedApplicationConfiguration,
    requests::trusted_certificate_authority_as_entity_base::TrustedCertificateAuthorityAsEntityBaseResource,
>;

/// Requests on a collection of
/// [`CertificateBasedApplicationConfiguration`](models::CertificateBasedApplicationConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_certificate_based_application_configuration()`.
pub type CertificateBasedApplicationConfigurationCollection = mg::Many<
    models::CertificateBasedApplicationConfiguration,
    CertificateBasedApplicationConfigurationResource,
    requests::trusted_certificate_authority_as_entity_base::TrustedCertificateAuthorityAsEntityBaseCollection,
>;
