// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamsAppSettings`, by its URL.
///
/// For example `/teamwork/teamsAppSettings`.
pub type TeamsAppSettingsResource = mg::One<models::TeamsAppSettings>;
