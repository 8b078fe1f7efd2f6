// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.x509CertificateCombinationConfiguration`, an entity type derived from `microsoft.graph.authenticationCombinationConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/x509certificatecombinationconfiguration?view=graph-rest-beta>
    X509CertificateCombinationConfiguration "microsoft.graph.x509CertificateCombinationConfiguration" "entity" : super::AuthenticationCombinationConfiguration;
    /// `allowedIssuerSkis`: Collection(String), items not null
    allowed_issuer_skis "allowedIssuerSkis" "r": Vec<String>,
    /// `allowedPolicyOIDs`: Collection(String), items not null
    allowed_policy_oi_ds "allowedPolicyOIDs" "r": Vec<String>,
    /// `appliesToCombinations`: Collection(authenticationMethodModes), items not null
    applies_to_combinations "appliesToCombinations" "r": Vec<mg::Flags<super::AuthenticationMethodModes>>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { X509CertificateCombinationConfiguration: super::AuthenticationCombinationConfiguration, super::Entity }
