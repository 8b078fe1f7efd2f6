// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fido2CombinationConfiguration`, an entity type derived from `microsoft.graph.authenticationCombinationConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/fido2combinationconfiguration?view=graph-rest-beta>
    Fido2CombinationConfiguration "microsoft.graph.fido2CombinationConfiguration" "entity" : super::AuthenticationCombinationConfiguration;
    /// `allowedAAGUIDs`: Collection(String), items not null
    allowed_aagui_ds "allowedAAGUIDs" "r": Vec<String>,
    /// `appliesToCombinations`: Collection(authenticationMethodModes), items not null
    applies_to_combinations "appliesToCombinations" "r": Vec<mg::Flags<super::AuthenticationMethodModes>>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Fido2CombinationConfiguration: super::AuthenticationCombinationConfiguration, super::Entity }
