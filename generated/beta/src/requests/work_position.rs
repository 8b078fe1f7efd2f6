// @generated
use crate::{mg, models};

/// One `microsoft.graph.workPosition`, by its URL.
///
/// For example `/me/profile/positions/{workPosition-id}`.
pub type WorkPositionResource = mg::One<models::WorkPosition>;

/// A collection of `microsoft.graph.workPosition`, by its URL.
///
/// For example `/me/profile/positions`.
pub type WorkPositionCollection = mg::Many<models::WorkPosition, WorkPositionResource>;
