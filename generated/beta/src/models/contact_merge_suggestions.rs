// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contactMergeSuggestions`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/contactmergesuggestions?view=graph-rest-beta>
    ContactMergeSuggestions "microsoft.graph.contactMergeSuggestions" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
}

mg::derived_from! { ContactMergeSuggestions: super::Entity }
