// @generated
use crate::{mg, models};

/// Requests on one [`NamePronunciationSettings`](models::NamePronunciationSettings): `get`,
/// `update`, `delete`.
///
/// For example `graph.admin().people().name_pronunciation()`.
pub type NamePronunciationSettingsResource = mg::One<models::NamePronunciationSettings>;
