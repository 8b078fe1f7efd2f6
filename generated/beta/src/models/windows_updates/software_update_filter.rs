// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.softwareUpdateFilter`, an abstract complex type derived from `microsoft.graph.windowsUpdates.contentFilter`.
    SoftwareUpdateFilter "microsoft.graph.windowsUpdates.softwareUpdateFilter" "complex abstract" : super::ContentFilter => SoftwareUpdateFilterKind;
}

mg::derived_from! { SoftwareUpdateFilter: super::ContentFilter }

/// The types derived from `microsoft.graph.windowsUpdates.softwareUpdateFilter`.
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
