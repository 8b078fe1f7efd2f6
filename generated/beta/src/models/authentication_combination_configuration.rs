// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationCombinationConfiguration`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationcombinationconfiguration?view=graph-rest-beta>
    AuthenticationCombinationConfiguration "microsoft.graph.authenticationCombinationConfiguration" "entity abstract" : super::Entity => AuthenticationCombinationConfigurationKind;
    /// `appliesToCombinations`: Collection(authenticationMethodModes), items not null
    applies_to_combinations "appliesToCombinations" "r": Vec<mg::Flags<super::AuthenticationMethodModes>>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuthenticationCombinationConfiguration: super::Entity }

/// The types derived from `microsoft.graph.authenticationCombinationConfiguration`.
#[non_exhaustive]
pub enum AuthenticationCombinationConfigurationKind {
    Fido2CombinationConfiguration(Box<super::Fido2CombinationConfiguration>),
    X509CertificateCombinationConfiguration(
        Box<super::X509CertificateCombinationConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationCombinationConfiguration>),
}

mg::family! {
    AuthenticationCombinationConfiguration => AuthenticationCombinationConfigurationKind;
    Fido2CombinationConfiguration(super::Fido2CombinationConfiguration),
    X509CertificateCombinationConfiguration(super::X509CertificateCombinationConfiguration),
}
