// @generated
use crate::mg;

/// Open complex type `microsoft.graph.windowsUpdates.itemBody`.
pub struct ItemBody {
    /// `content`.
    pub content: mg::Field<String>,
    /// `contentType`.
    pub content_type: mg::Field<mg::Open<super::BodyType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemBody: "microsoft.graph.windowsUpdates.itemBody", complex open;
    content: "content",
    content_type: "contentType",
}
