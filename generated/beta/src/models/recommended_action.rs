// @generated
use crate::mg;

/// Complex type `microsoft.graph.recommendedAction`.
pub struct RecommendedAction {
    /// `actionWebUrl`.
    pub action_web_url: mg::Field<String>,
    /// `potentialScoreImpact`.
    pub potential_score_impact: mg::Field<f64>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecommendedAction: "microsoft.graph.recommendedAction", complex;
    action_web_url: "actionWebUrl",
    potential_score_impact: "potentialScoreImpact",
    title: "title",
}
