// @generated
use crate::{mg, models};

/// Requests on one [`UnclassifiedArtifact`](models::security::UnclassifiedArtifact): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .threat_intelligence()
///     .article_indicators()
///     .id(id)
///     .artifact()
///     .cast_to_unclassified_artifact()
/// ```
pub type UnclassifiedArtifactResource = mg::One<models::security::UnclassifiedArtifact>;
