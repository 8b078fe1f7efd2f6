// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsUpdates.contentFilter`.
pub struct ContentFilter {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentFilter: "microsoft.graph.windowsUpdates.contentFilter", complex abstract, family ContentFilterKind;
}

/// The types derived from [`ContentFilter`].
#[non_exhaustive]
pub enum ContentFilterKind {
    DriverUpdateFilter(Box<super::DriverUpdateFilter>),
    QualityUpdateFilter(Box<super::QualityUpdateFilter>),
    RemediationUpdateFilter(Box<super::RemediationUpdateFilter>),
    SoftwareUpdateFilter(Box<super::SoftwareUpdateFilter>),
    WindowsUpdateFilter(Box<super::WindowsUpdateFilter>),
    /// None of these, or a type that this version does not know.
    Other(Box<ContentFilter>),
}

mg::family! {
    ContentFilter => ContentFilterKind;
    DriverUpdateFilter(super::DriverUpdateFilter),
    QualityUpdateFilter(super::QualityUpdateFilter),
    RemediationUpdateFilter(super::RemediationUpdateFilter),
    SoftwareUpdateFilter(super::SoftwareUpdateFilter),
    WindowsUpdateFilter(super::WindowsUpdateFilter),
}
