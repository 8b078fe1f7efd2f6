// @generated
use crate::{mg, models};

/// Requests on one [`SharepointSettings`](models::SharepointSettings): `get`, `update`, `delete`.
///
/// For example `graph.admin().sharepoint().settings()`.
pub type SharepointSettingsResource = mg::One<models::SharepointSettings>;
