// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.remediationUpdateFilter`, a complex type derived from `microsoft.graph.windowsUpdates.windowsUpdateFilter`.
    RemediationUpdateFilter "microsoft.graph.windowsUpdates.remediationUpdateFilter" "complex" : super::WindowsUpdateFilter;
    /// `remediationType`: microsoft.graph.windowsUpdates.remediationType, not null
    remediation_type "remediationType" "r": mg::Open<super::RemediationType>,
}

mg::derived_from! { RemediationUpdateFilter: super::WindowsUpdateFilter, super::SoftwareUpdateFilter, super::ContentFilter }
