// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.contentFilter`, an abstract complex type.
    ContentFilter "microsoft.graph.windowsUpdates.contentFilter" "complex abstract" => ContentFilterKind;
}

/// The types derived from `microsoft.graph.windowsUpdates.contentFilter`.
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
