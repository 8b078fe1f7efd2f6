// @generated
use crate::{mg, models};

/// Requests on one [`TeamworkBot`](models::TeamworkBot): `get`, `update`, `delete`.
///
/// For example `graph.chats().id(id).installed_apps().id(id).teams_app_definition().bot()`.
pub type TeamworkBotResource = mg::One<models::TeamworkBot>;
