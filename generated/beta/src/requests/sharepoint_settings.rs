// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharepointSettings`, by its URL.
///
/// For example `/admin/sharepoint/settings`.
pub type SharepointSettingsResource = mg::One<models::SharepointSettings>;
