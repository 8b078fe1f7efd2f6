// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.recommendedHuntingQuery`.
pub struct RecommendedHuntingQuery {
    /// `kqlText`.
    pub kql_text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecommendedHuntingQuery: "microsoft.graph.security.recommendedHuntingQuery", complex;
    kql_text: "kqlText",
}
