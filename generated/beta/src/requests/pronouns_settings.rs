// @generated
use crate::{mg, models};

/// Requests on one [`PronounsSettings`](models::PronounsSettings): `get`, `update`, `delete`.
///
/// For example `graph.admin().people().pronouns()`.
pub type PronounsSettingsResource = mg::One<models::PronounsSettings>;
