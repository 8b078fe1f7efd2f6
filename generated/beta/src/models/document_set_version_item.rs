// @generated
use crate::mg;

/// Complex type `microsoft.graph.documentSetVersionItem`.
pub struct DocumentSetVersionItem {
    /// `itemId`.
    pub item_id: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `versionId`.
    pub version_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DocumentSetVersionItem: "microsoft.graph.documentSetVersionItem", complex;
    item_id: "itemId",
    title: "title",
    version_id: "versionId",
}
