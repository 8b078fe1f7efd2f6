// @generated
use crate::{mg, models};

/// Requests on one [`RegionalAndLanguageSettings`](models::RegionalAndLanguageSettings): `get`,
/// `update`, `delete`.
///
/// For example `graph.me().settings().regional_and_language_settings()`.
pub type RegionalAndLanguageSettingsResource = mg::One<
    models::RegionalAndLanguageSettings,
>;
