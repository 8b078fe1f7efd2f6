// @generated
use crate::{mg, models};

/// One `microsoft.graph.entity`, by its URL.
///
/// For example `/me/insights/shared/{sharedInsight-id}/lastSharedMethod`.
pub type EntityResource = mg::One<models::Entity>;
