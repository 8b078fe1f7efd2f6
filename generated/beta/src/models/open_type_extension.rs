// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.openTypeExtension`][reference], derived from
/// [`Extension`](super::Extension).
///
/// Requests: [`OpenTypeExtensionCollection`], for example
/// `graph.me().extensions().cast_to_open_type_extension()`.
///
/// [`OpenTypeExtensionCollection`]: crate::requests::open_type_extension::OpenTypeExtensionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-beta
pub struct OpenTypeExtension {
    /// `extensionName`. Never null.
    pub extension_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OpenTypeExtension: "microsoft.graph.openTypeExtension", entity open, base super::Extension;
    extension_name: "extensionName" required,
    id: "id" key required,
}

mg::derived_from! { OpenTypeExtension: super::Extension, super::Entity }
