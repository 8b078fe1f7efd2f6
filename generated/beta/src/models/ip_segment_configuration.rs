// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ipSegmentConfiguration`, a complex type derived from `microsoft.graph.segmentConfiguration`.
    IpSegmentConfiguration "microsoft.graph.ipSegmentConfiguration" "complex" : super::SegmentConfiguration;
}

mg::derived_from! { IpSegmentConfiguration: super::SegmentConfiguration }

impl IpSegmentConfiguration {
    /// `applicationSegments`: many `ipApplicationSegment`, contained
    pub const APPLICATION_SEGMENTS: mg::Nav<
        IpSegmentConfiguration,
        Vec<super::IpApplicationSegment>,
    > = mg::Nav::new("applicationSegments");
}
