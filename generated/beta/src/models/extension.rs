// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.extension`, an abstract open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-beta>
    Extension "microsoft.graph.extension" "entity open abstract" : super::Entity => ExtensionKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Extension: super::Entity }

/// The types derived from `microsoft.graph.extension`.
#[non_exhaustive]
pub enum ExtensionKind {
    OpenTypeExtension(Box<super::OpenTypeExtension>),
    PersonExtension(Box<super::PersonExtension>),
    /// None of these, or a type that this version does not know.
    Other(Box<Extension>),
}

mg::family! {
    Extension => ExtensionKind;
    OpenTypeExtension(super::OpenTypeExtension),
    PersonExtension(super::PersonExtension),
}
