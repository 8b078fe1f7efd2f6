// @generated
use crate::{mg, models};

/// One `microsoft.graph.usageRightsIncluded`, by its URL.
///
/// For example `/dataClassification/sensitivityLabels/{sensitivityLabel-id}/rights`.
pub type UsageRightsIncludedResource = mg::One<models::UsageRightsIncluded>;
