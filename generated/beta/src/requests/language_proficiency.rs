// @generated
use crate::{mg, models};

/// One `microsoft.graph.languageProficiency`, by its URL.
///
/// For example `/me/profile/languages/{languageProficiency-id}`.
pub type LanguageProficiencyResource = mg::One<models::LanguageProficiency>;

/// A collection of `microsoft.graph.languageProficiency`, by its URL.
///
/// For example `/me/profile/languages`.
pub type LanguageProficiencyCollection = mg::Many<
    models::LanguageProficiency,
    LanguageProficiencyResource,
>;
