// @generated
use crate::{mg, models};

/// One `microsoft.graph.contactMergeSuggestions`, by its URL.
///
/// For example `/me/settings/contactMergeSuggestions`.
pub type ContactMergeSuggestionsResource = mg::One<models::ContactMergeSuggestions>;
