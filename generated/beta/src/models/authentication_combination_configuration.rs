// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.authenticationCombinationConfiguration`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationCombinationConfigurationCollection`], for example
/// `graph.policies().authentication_strength_policies().id(id).combination_configurations()`.
///
/// [`AuthenticationCombinationConfigurationCollection`]: crate::requests::authentication_combination_configuration::AuthenticationCombinationConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationcombinationconfiguration?view=graph-rest-beta
pub struct AuthenticationCombinationConfiguration {
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
    AuthenticationCombinationConfiguration: "microsoft.graph.authenticationCombinationConfiguration", entity abstract, base super::Entity, family AuthenticationCombinationConfigurationKind;
    applies_to_combinations: "appliesToCombinations" required,
    id: "id" key required,
}

mg::derived_from! { AuthenticationCombinationConfiguration: super::Entity }

/// The types derived from [`AuthenticationCombinationConfiguration`].
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
