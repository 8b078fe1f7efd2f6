// @generated
use crate::mg;

/// Entity type [`microsoft.graph.contactMergeSuggestions`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ContactMergeSuggestionsResource`], for example
/// `graph.me().settings().contact_merge_suggestions()`.
///
/// [`ContactMergeSuggestionsResource`]: crate::requests::contact_merge_suggestions::ContactMergeSuggestionsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/contactmergesuggestions?view=graph-rest-beta
pub struct ContactMergeSuggestions {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContactMergeSuggestions: "microsoft.graph.contactMergeSuggestions", entity, base super::Entity;
    id: "id" key required,
    is_enabled: "isEnabled",
}

mg::derived_from! { ContactMergeSuggestions: super::Entity }
