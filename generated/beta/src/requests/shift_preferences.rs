// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.shiftPreferences`, by its URL.
///
/// For example `/me/settings/shiftPreferences`.
pub type ShiftPreferencesResource = mg::One<
    models::ShiftPreferences,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;
