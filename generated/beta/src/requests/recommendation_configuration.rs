// @generated
use crate::{mg, models};

/// One `microsoft.graph.recommendationConfiguration`, by its URL.
///
/// For example `/directory/recommendationConfiguration`.
pub type RecommendationConfigurationResource = mg::One<
    models::RecommendationConfiguration,
>;
