// @generated
use crate::{mg, models};

/// One `microsoft.graph.regionalAndLanguageSettings`, by its URL.
///
/// For example `/me/settings/regionalAndLanguageSettings`.
pub type RegionalAndLanguageSettingsResource = mg::One<
    models::RegionalAndLanguageSettings,
>;
