// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.personExtension`, an open entity type derived from `microsoft.graph.extension`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/personextension?view=graph-rest-beta>
    PersonExtension "microsoft.graph.personExtension" "entity open" : super::Extension;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PersonExtension: super::Extension, super::Entity }
