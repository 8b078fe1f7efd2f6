// @generated
use crate::mg;

/// Complex type `microsoft.graph.updateAllowedCombinationsResult`.
pub struct UpdateAllowedCombinationsResult {
    /// `additionalInformation`.
    pub additional_information: mg::Field<String>,
    /// `conditionalAccessReferences`.
    pub conditional_access_references: mg::Field<Vec<String>>,
    /// `currentCombinations`.
    pub current_combinations: mg::Field<
        Vec<mg::Flags<super::AuthenticationMethodModes>>,
    >,
    /// `previousCombinations`.
    pub previous_combinations: mg::Field<
        Vec<mg::Flags<super::AuthenticationMethodModes>>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateAllowedCombinationsResult: "microsoft.graph.updateAllowedCombinationsResult", complex;
    additional_information: "additionalInformation",
    conditional_access_references: "conditionalAccessReferences",
    current_combinations: "currentCombinations" required,
    previous_combinations: "previousCombinations" required,
}
