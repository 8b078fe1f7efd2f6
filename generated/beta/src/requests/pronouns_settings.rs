// @generated
use crate::{mg, models};

/// One `microsoft.graph.pronounsSettings`, by its URL.
///
/// For example `/admin/people/pronouns`.
pub type PronounsSettingsResource = mg::One<models::PronounsSettings>;
