// @generated
use crate::mg;

/// Complex type `microsoft.graph.segmentConfiguration`.
pub struct SegmentConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SegmentConfiguration: "microsoft.graph.segmentConfiguration", complex, family SegmentConfigurationKind;
}

/// The types derived from [`SegmentConfiguration`].
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
