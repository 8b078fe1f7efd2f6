// @generated
use crate::{mg, models, requests};

/// Requests on one [`ShiftPreferences`](models::ShiftPreferences): `get`, `update`, `delete`.
///
/// For example `graph.me().settings().shift_preferences()`.
pub type ShiftPreferencesResource = mg::One<
    models::ShiftPreferences,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;
