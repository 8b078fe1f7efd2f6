// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudClipboardRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudclipboardroot?view=graph-rest-beta>
    CloudClipboardRoot "microsoft.graph.cloudClipboardRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CloudClipboardRoot: super::Entity }

impl CloudClipboardRoot {
    /// `items`: many `cloudClipboardItem`, contained
    pub const ITEMS: mg::Nav<CloudClipboardRoot, Vec<super::CloudClipboardItem>> = mg::Nav::new(
        "items",
    );
}
