// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openTypeExtension`, an open entity type derived from `microsoft.graph.extension`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-beta>
    OpenTypeExtension "microsoft.graph.openTypeExtension" "entity open" : super::Extension;
    /// `extensionName`: String, not null
    extension_name "extensionName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { OpenTypeExtension: super::Extension, super::Entity }
