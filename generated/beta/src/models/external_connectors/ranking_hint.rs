// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.rankingHint`.
pub struct RankingHint {
    /// `importanceScore`. Never null.
    pub importance_score: mg::Field<mg::Open<super::ImportanceScore>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RankingHint: "microsoft.graph.externalConnectors.rankingHint", complex;
    importance_score: "importanceScore" required,
}
