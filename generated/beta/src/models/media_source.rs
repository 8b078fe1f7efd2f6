// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaSource`.
pub struct MediaSource {
    /// `contentCategory`.
    pub content_category: mg::Field<mg::Open<super::MediaSourceContentCategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaSource: "microsoft.graph.mediaSource", complex;
    content_category: "contentCategory",
}
