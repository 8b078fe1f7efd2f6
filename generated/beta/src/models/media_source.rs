// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaSource`, a complex type.
    MediaSource "microsoft.graph.mediaSource" "complex";
    /// `contentCategory`: mediaSourceContentCategory
    content_category "contentCategory": mg::Open<super::MediaSourceContentCategory>,
}
