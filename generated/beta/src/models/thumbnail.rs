// @generated
use crate::mg;

/// Complex type `microsoft.graph.thumbnail`.
pub struct Thumbnail {
    /// `content`.
    pub content: mg::Field<mg::Binary>,
    /// `height`.
    pub height: mg::Field<i32>,
    /// `sourceItemId`.
    pub source_item_id: mg::Field<String>,
    /// `url`. Secret: masked in `Debug`.
    pub url: mg::Field<String>,
    /// `width`.
    pub width: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Thumbnail: "microsoft.graph.thumbnail", complex;
    content: "content",
    height: "height",
    source_item_id: "sourceItemId",
    url: "url" secret,
    width: "width",
}
