// @generated
use crate::mg;

/// Complex type `microsoft.graph.webSegmentConfiguration`, derived from
/// [`SegmentConfiguration`](super::SegmentConfiguration).
pub struct WebSegmentConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebSegmentConfiguration: "microsoft.graph.webSegmentConfiguration", complex, base super::SegmentConfiguration;
}

mg::derived_from! { WebSegmentConfiguration: super::SegmentConfiguration }

impl WebSegmentConfiguration {
    /// `applicationSegments`: many [`WebApplicationSegment`](super::WebApplicationSegment).
    pub const APPLICATION_SEGMENTS: mg::Nav<
        WebSegmentConfiguration,
        Vec<super::WebApplicationSegment>,
    > = mg::Nav::new("applicationSegments");
}
