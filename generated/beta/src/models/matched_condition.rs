// @generated
use crate::mg;

/// Complex type `microsoft.graph.matchedCondition`.
pub struct MatchedCondition {
    /// `condition`. Never null.
    pub condition: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MatchedCondition: "microsoft.graph.matchedCondition", complex;
    condition: "condition" required,
    display_name: "displayName" required,
    values: "values" required,
}
