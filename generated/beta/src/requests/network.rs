// @generated
use crate::{mg, models};

/// One `microsoft.graph.network`, by its URL.
///
/// For example `/network`.
pub type NetworkResource = mg::One<models::Network>;
