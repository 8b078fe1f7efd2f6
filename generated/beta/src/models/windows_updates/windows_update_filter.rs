// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsUpdates.windowsUpdateFilter`, derived from
/// [`SoftwareUpdateFilter`](super::SoftwareUpdateFilter).
pub struct WindowsUpdateFilter {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsUpdateFilter: "microsoft.graph.windowsUpdates.windowsUpdateFilter", complex abstract, base super::SoftwareUpdateFilter, family WindowsUpdateFilterKind;
}

mg::derived_from! { WindowsUpdateFilter: super::SoftwareUpdateFilter, super::ContentFilter }

/// The types derived from [`WindowsUpdateFilter`].
#[non_exhaustive]
pub enum WindowsUpdateFilterKind {
    DriverUpdateFilter(Box<super::DriverUpdateFilter>),
    QualityUpdateFilter(Box<super::QualityUpdateFilter>),
    RemediationUpdateFilter(Box<super::RemediationUpdateFilter>),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsUpdateFilter>),
}

mg::family! {
    WindowsUpdateFilter => WindowsUpdateFilterKind;
    DriverUpdateFilter(super::DriverUpdateFilter),
    QualityUpdateFilter(super::QualityUpdateFilter),
    RemediationUpdateFilter(super::RemediationUpdateFilter),
}
