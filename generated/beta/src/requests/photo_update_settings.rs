// @generated
use crate::{mg, models};

/// One `microsoft.graph.photoUpdateSettings`, by its URL.
///
/// For example `/admin/people/photoUpdateSettings`.
pub type PhotoUpdateSettingsResource = mg::One<models::PhotoUpdateSettings>;
