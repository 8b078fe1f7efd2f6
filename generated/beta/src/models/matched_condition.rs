// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.matchedCondition`, a complex type.
    MatchedCondition "microsoft.graph.matchedCondition" "complex";
    /// `condition`: String, not null
    condition "condition" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `values`: Collection(String), items not null
    values "values" "r": Vec<String>,
}
