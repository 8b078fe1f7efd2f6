// @generated
use crate::{mg, models};

/// One `microsoft.graph.shiftPreferences`, by its URL.
///
/// For example `/me/settings/shiftPreferences`.
pub type ShiftPreferencesResource = mg::One<models::ShiftPreferences>;
