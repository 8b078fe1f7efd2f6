// @generated
use crate::{mg, models};

/// Requests on one [`RecommendationConfiguration`](models::RecommendationConfiguration): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory().recommendation_configuration()`.
pub type RecommendationConfigurationResource = mg::One<
    models::RecommendationConfiguration,
>;
