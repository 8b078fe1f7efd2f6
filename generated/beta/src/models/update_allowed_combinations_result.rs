// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.updateAllowedCombinationsResult`, a complex type.
    UpdateAllowedCombinationsResult "microsoft.graph.updateAllowedCombinationsResult" "complex";
    /// `additionalInformation`: String
    additional_information "additionalInformation": String,
    /// `conditionalAccessReferences`: Collection(String)
    conditional_access_references "conditionalAccessReferences": Vec<String>,
    /// `currentCombinations`: Collection(authenticationMethodModes), items not null
    current_combinations "currentCombinations" "r": Vec<mg::Flags<super::AuthenticationMethodModes>>,
    /// `previousCombinations`: Collection(authenticationMethodModes), items not null
    previous_combinations "previousCombinations" "r": Vec<mg::Flags<super::AuthenticationMethodModes>>,
}
