// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recommendedAction`, a complex type.
    RecommendedAction "microsoft.graph.recommendedAction" "complex";
    /// `actionWebUrl`: String
    action_web_url "actionWebUrl": String,
    /// `potentialScoreImpact`: Double
    potential_score_impact "potentialScoreImpact": f64,
    /// `title`: String
    title "title": String,
}
