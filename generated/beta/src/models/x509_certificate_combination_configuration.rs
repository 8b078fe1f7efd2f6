// @generated
use crate::mg;

/// Entity type [`microsoft.graph.x509CertificateCombinationConfiguration`][reference], derived from
/// [`AuthenticationCombinationConfiguration`](super::AuthenticationCombinationConfiguration).
///
/// Requests: [`X509CertificateCombinationConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .authentication_strength_policies()
///     .id(id)
///     .combination_configurations()
///     .cast_to_x509_certificate_combination_configuration()
/// ```
///
/// [`X509CertificateCombinationConfigurationCollection`]: crate::requests::x509_certificate_combination_configuration::X509CertificateCombinationConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/x509certificatecombinationconfiguration?view=graph-rest-beta
pub struct X509CertificateCombinationConfiguration {
    /// `allowedIssuerSkis`.
    pub allowed_issuer_skis: mg::Field<Vec<String>>,
    /// `allowedPolicyOIDs`.
    pub allowed_policy_oids: mg::Field<Vec<String>>,
    /// `appliesToCombinations`.
    pub applies_to_combinations: mg::Field<
        Vec<mg::Flags<super::AuthenticationMethodModes>>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    X509CertificateCombinationConfiguration: "microsoft.graph.x509CertificateCombinationConfiguration", entity, base super::AuthenticationCombinationConfiguration;
    allowed_issuer_skis: "allowedIssuerSkis" required,
    allowed_policy_oids: "allowedPolicyOIDs" required,
    applies_to_combinations: "appliesToCombinations" required,
    id: "id" key required,
}

mg::derived_from! { X509CertificateCombinationConfiguration: super::AuthenticationCombinationConfiguration, super::Entity }
