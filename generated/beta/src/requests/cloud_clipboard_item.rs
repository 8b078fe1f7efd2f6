// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudClipboardItem`, by its URL.
///
/// For example `/me/cloudClipboard/items/{cloudClipboardItem-id}`.
pub type CloudClipboardItemResource = mg::One<models::CloudClipboardItem>;

/// A collection of `microsoft.graph.cloudClipboardItem`, by its URL.
///
/// For example `/me/cloudClipboard/items`.
pub type CloudClipboardItemCollection = mg::Many<
    models::CloudClipboardItem,
    CloudClipboardItemResource,
>;
