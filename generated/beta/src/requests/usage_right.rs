// @generated
use crate::{mg, models};

/// One `microsoft.graph.usageRight`, by its URL.
///
/// For example `/me/usageRights/{usageRight-id}`.
pub type UsageRightResource = mg::One<models::UsageRight>;

/// A collection of `microsoft.graph.usageRight`, by its URL.
///
/// For example `/me/usageRights`.
pub type UsageRightCollection = mg::Many<models::UsageRight, UsageRightResource>;
