// @generated
use crate::{mg, models};

/// Requests on one [`ContactMergeSuggestions`](models::ContactMergeSuggestions): `get`, `update`,
/// `delete`.
///
/// For example `graph.me().settings().contact_merge_suggestions()`.
pub type ContactMergeSuggestionsResource = mg::One<models::ContactMergeSuggestions>;
