// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.remediationUpdateFilter`, derived from
/// [`WindowsUpdateFilter`](super::WindowsUpdateFilter).
pub struct RemediationUpdateFilter {
    /// `remediationType`. Never null.
    pub remediation_type: mg::Field<mg::Open<super::RemediationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemediationUpdateFilter: "microsoft.graph.windowsUpdates.remediationUpdateFilter", complex, base super::WindowsUpdateFilter;
    remediation_type: "remediationType" required,
}

mg::derived_from! { RemediationUpdateFilter: super::WindowsUpdateFilter, super::SoftwareUpdateFilter, super::ContentFilter }
