// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.segmentConfiguration`, a complex type.
    SegmentConfiguration "microsoft.graph.segmentConfiguration" "complex" => SegmentConfigurationKind;
}

/// The types derived from `microsoft.graph.segmentConfiguration`.
#[non_exhaustive]
pub enum SegmentConfigurationKind {
    IpSegmentConfiguration(Box<super::IpSegmentConfiguration>),
    WebSegmentConfiguration(Box<super::WebSegmentConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<SegmentConfiguration>),
}

mg::family! {
    SegmentConfiguration => SegmentConfigurationKind;
    IpSegmentConfiguration(super::IpSegmentConfiguration),
    WebSegmentConfiguration(super::WebSegmentConfiguration),
}
