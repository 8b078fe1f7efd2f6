// @generated
use crate::{mg, models};

/// One `microsoft.graph.onPremisesSyncBehavior`, by its URL.
///
/// For example `/me/onPremisesSyncBehavior`.
pub type OnPremisesSyncBehaviorResource = mg::One<models::OnPremisesSyncBehavior>;
