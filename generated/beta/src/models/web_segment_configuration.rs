// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webSegmentConfiguration`, a complex type derived from `microsoft.graph.segmentConfiguration`.
    WebSegmentConfiguration "microsoft.graph.webSegmentConfiguration" "complex" : super::SegmentConfiguration;
}

mg::derived_from! { WebSegmentConfiguration: super::SegmentConfiguration }

impl WebSegmentConfiguration {
    /// `applicationSegments`: many `webApplicationSegment`, contained
    pub const APPLICATION_SEGMENTS: mg::Nav<
        WebSegmentConfiguration,
        Vec<super::WebApplicationSegment>,
    > = mg::Nav::new("applicationSegments");
}
