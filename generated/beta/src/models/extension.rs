// @generated
use crate::mg;

/// Abstract open entity type [`microsoft.graph.extension`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ExtensionCollection`](crate::requests::extension::ExtensionCollection), for example
/// `graph.me().extensions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-beta
pub struct Extension {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Extension: "microsoft.graph.extension", entity open abstract, base super::Entity, family ExtensionKind;
    id: "id" key required,
}

mg::derived_from! { Extension: super::Entity }

/// The types derived from [`Extension`].
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
