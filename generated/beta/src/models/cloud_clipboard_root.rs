// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudClipboardRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudClipboardRootResource`], for example `graph.me().cloud_clipboard()`.
///
/// [`CloudClipboardRootResource`]: crate::requests::cloud_clipboard_root::CloudClipboardRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudclipboardroot?view=graph-rest-beta
pub struct CloudClipboardRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudClipboardRoot: "microsoft.graph.cloudClipboardRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CloudClipboardRoot: super::Entity }

impl CloudClipboardRoot {
    /// `items`: many [`CloudClipboardItem`](super::CloudClipboardItem).
    pub const ITEMS: mg::Nav<CloudClipboardRoot, Vec<super::CloudClipboardItem>> = mg::Nav::new(
        "items",
    );
}
