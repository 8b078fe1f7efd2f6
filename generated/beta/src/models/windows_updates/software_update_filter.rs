// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsUpdates.softwareUpdateFilter`, derived from
/// [`ContentFilter`](super::ContentFilter).
pub struct SoftwareUpdateFilter {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SoftwareUpdateFilter: "microsoft.graph.windowsUpdates.softwareUpdateFilter", complex abstract, base super::ContentFilter, family SoftwareUpdateFilterKind;
}

mg::derived_from! { SoftwareUpdateFilter: super::ContentFilter }

/// The types derived from [`SoftwareUpdateFilter`].
#[non_exhaustive]
pub enum SoftwareUpdateFilterKind {
    DriverUpdateFilter(Box<super::DriverUpdateFilter>),
    QualityUpdateFilter(Box<super::QualityUpdateFilter>),
    RemediationUpdateFilter(Box<super::RemediationUpdateFilter>),
    WindowsUpdateFilter(Box<super::WindowsUpdateFilter>),
    /// None of these, or a type that this version does not know.
    Other(Box<SoftwareUpdateFilter>),
}

mg::family! {
    SoftwareUpdateFilter => SoftwareUpdateFilterKind;
    DriverUpdateFilter(super::DriverUpdateFilter),
    QualityUpdateFilter(super::QualityUpdateFilter),
    RemediationUpdateFilter(super::RemediationUpdateFilter),
    WindowsUpdateFilter(super::WindowsUpdateFilter),
}
