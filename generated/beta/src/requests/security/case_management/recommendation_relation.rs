// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.recommendationRelation`, by its URL.
pub type RecommendationRelationResource = mg::One<
    models::security::case_management::RecommendationRelation,
>;

/// A collection of `microsoft.graph.security.caseManagement.recommendationRelation`, by its URL.
pub type RecommendationRelationCollection = mg::Many<
    models::security::case_management::RecommendationRelation,
    RecommendationRelationResource,
>;
