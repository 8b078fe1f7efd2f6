// @generated
use crate::{mg, models};

/// One `microsoft.graph.namePronunciationSettings`, by its URL.
///
/// For example `/admin/people/namePronunciation`.
pub type NamePronunciationSettingsResource = mg::One<models::NamePronunciationSettings>;
