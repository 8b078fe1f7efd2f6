// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.rankingHint`, a complex type.
    RankingHint "microsoft.graph.externalConnectors.rankingHint" "complex";
    /// `importanceScore`: microsoft.graph.externalConnectors.importanceScore, not null
    importance_score "importanceScore" "r": mg::Open<super::ImportanceScore>,
}
