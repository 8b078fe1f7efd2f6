// @generated
use crate::{mg, models};

/// Requests on one [`CloudClipboardItem`](models::CloudClipboardItem): `get`, `update`, `delete`.
///
/// For example `graph.me().cloud_clipboard().items().id(id)`.
pub type CloudClipboardItemResource = mg::One<models::CloudClipboardItem>;

/// Requests on a collection of [`CloudClipboardItem`](models::CloudClipboardItem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().cloud_clipboard().items()`.
pub type CloudClipboardItemCollection = mg::Many<
    models::CloudClipboardItem,
    CloudClipboardItemResource,
>;
