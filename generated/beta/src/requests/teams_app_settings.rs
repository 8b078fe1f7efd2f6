// @generated
use crate::{mg, models};

/// Requests on one [`TeamsAppSettings`](models::TeamsAppSettings): `get`, `update`, `delete`.
///
/// For example `graph.teamwork().teams_app_settings()`.
pub type TeamsAppSettingsResource = mg::One<models::TeamsAppSettings>;
