// @generated
use crate::{mg, models};

/// Requests on one [`PhotoUpdateSettings`](models::PhotoUpdateSettings): `get`, `update`, `delete`.
///
/// For example `graph.admin().people().photo_update_settings()`.
pub type PhotoUpdateSettingsResource = mg::One<models::PhotoUpdateSettings>;
