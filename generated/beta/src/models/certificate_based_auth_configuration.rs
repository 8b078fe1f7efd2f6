// @generated
use crate::mg;

/// Entity type [`microsoft.graph.certificateBasedAuthConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CertificateBasedAuthConfigurationCollection`], for example
/// `graph.certificate_based_auth_configuration()`.
///
/// [`CertificateBasedAuthConfigurationCollection`]: crate::requests::certificate_based_auth_configuration::CertificateBasedAuthConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/certificatebasedauthconfiguration?view=graph-rest-beta
pub struct CertificateBasedAuthConfiguration {
    /// `certificateAuthorities`.
    pub certificate_authorities: mg::Field<Vec<super::CertificateAuthority>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificateBasedAuthConfiguration: "microsoft.graph.certificateBasedAuthConfiguration", entity, base super::Entity;
    certificate_authorities: "certificateAuthorities" required,
    id: "id" key required,
}

mg::derived_from! { CertificateBasedAuthConfiguration: super::Entity }
