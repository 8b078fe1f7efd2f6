// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.mutualTlsOauthConfiguration`][reference], derived from
/// [`TrustedCertificateAuthorityBase`](super::TrustedCertificateAuthorityBase).
///
/// Requests: [`MutualTlsOauthConfigurationCollection`], for example
/// `graph.directory_objects().cast_to_mutual_tls_oauth_configuration()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`MutualTlsOauthConfigurationCollection`]: crate::requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mutualtlsoauthconfiguration?view=graph-rest-beta
pub struct MutualTlsOauthConfiguration {
    /// `certificateAuthorities`.
    pub certificate_authorities: mg::Field<Vec<super::CertificateAuthority>>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `tlsClientAuthParameter`. Never null.
    pub tls_client_auth_parameter: mg::Field<
        mg::Open<super::TlsClientRegistrationMetadata>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MutualTlsOauthConfiguration: "microsoft.graph.mutualTlsOauthConfiguration", entity open, base super::TrustedCertificateAuthorityBase;
    certificate_authorities: "certificateAuthorities" required,
    deleted_date_time: "deletedDateTime",
    display_name: "displayName",
    id: "id" key required,
    tls_client_auth_parameter: "tlsClientAuthParameter" required,
}

mg::derived_from! { MutualTlsOauthConfiguration: super::TrustedCertificateAuthorityBase, super::DirectoryObject, super::Entity }
