// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.recommendedHuntingQuery`, a complex type.
    RecommendedHuntingQuery "microsoft.graph.security.recommendedHuntingQuery" "complex";
    /// `kqlText`: String
    kql_text "kqlText": String,
}
