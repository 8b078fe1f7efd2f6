// @generated
use crate::{mg, models};

/// Requests on one
/// [`RecommendationRelation`](models::security::case_management::RecommendationRelation): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .case_management()
///     .cases()
///     .id(id)
///     .relations()
///     .id(id)
///     .cast_to_recommendation_relation()
/// ```
pub type RecommendationRelationResource = mg::One<
    models::security::case_management::RecommendationRelation,
>;

/// Requests on a collection of
/// [`RecommendationRelation`](models::security::case_management::RecommendationRelation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .case_management()
///     .cases()
///     .id(id)
///     .relations()
///     .cast_to_recommendation_relation()
/// ```
pub type RecommendationRelationCollection = mg::Many<
    models::security::case_management::RecommendationRelation,
    RecommendationRelationResource,
>;
