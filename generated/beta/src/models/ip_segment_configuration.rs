// @generated
use crate::mg;

/// Complex type `microsoft.graph.ipSegmentConfiguration`, derived from
/// [`SegmentConfiguration`](super::SegmentConfiguration).
pub struct IpSegmentConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpSegmentConfiguration: "microsoft.graph.ipSegmentConfiguration", complex, base super::SegmentConfiguration;
}

mg::derived_from! { IpSegmentConfiguration: super::SegmentConfiguration }

impl IpSegmentConfiguration {
    /// `applicationSegments`: many [`IpApplicationSegment`](super::IpApplicationSegment).
    pub const APPLICATION_SEGMENTS: mg::Nav<
        IpSegmentConfiguration,
        Vec<super::IpApplicationSegment>,
    > = mg::Nav::new("applicationSegments");
}
