// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.windowsUpdateFilter`, an abstract complex type derived from `microsoft.graph.windowsUpdates.softwareUpdateFilter`.
    WindowsUpdateFilter "microsoft.graph.windowsUpdates.windowsUpdateFilter" "complex abstract" : super::SoftwareUpdateFilter => WindowsUpdateFilterKind;
}

mg::derived_from! { WindowsUpdateFilter: super::SoftwareUpdateFilter, super::ContentFilter }

/// The types derived from `microsoft.graph.windowsUpdates.windowsUpdateFilter`.
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
