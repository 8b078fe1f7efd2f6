// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fido2CombinationConfiguration`][reference], derived from
/// [`AuthenticationCombinationConfiguration`](super::AuthenticationCombinationConfiguration).
///
/// Requests: [`Fido2CombinationConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .authentication_strength_policies()
///     .id(id)
///     .combination_configurations()
///     .cast_to_fido2_combination_configuration()
/// ```
///
/// [`Fido2CombinationConfigurationCollection`]: crate::requests::fido2_combination_configuration::Fido2CombinationConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/fido2combinationconfiguration?view=graph-rest-beta
pub struct Fido2CombinationConfiguration {
    /// `allowedAAGUIDs`.
    pub allowed_aaguids: mg::Field<Vec<String>>,
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
    Fido2CombinationConfiguration: "microsoft.graph.fido2CombinationConfiguration", entity, base super::AuthenticationCombinationConfiguration;
    allowed_aaguids: "allowedAAGUIDs" required,
    applies_to_combinations: "appliesToCombinations" required,
    id: "id" key required,
}

mg::derived_from! { Fido2CombinationConfiguration: super::AuthenticationCombinationConfiguration, super::Entity }
