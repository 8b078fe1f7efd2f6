// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.documentSetVersionItem`, a complex type.
    DocumentSetVersionItem "microsoft.graph.documentSetVersionItem" "complex";
    /// `itemId`: String
    item_id "itemId": String,
    /// `title`: String
    title "title": String,
    /// `versionId`: String
    version_id "versionId": String,
}
