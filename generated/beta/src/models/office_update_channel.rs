// @generated
use crate::mg;

/// Enumeration `microsoft.graph.officeUpdateChannel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficeUpdateChannel {
    /// `none` (0)
    None,
    /// `current` (1)
    Current,
    /// `deferred` (2)
    Deferred,
    /// `firstReleaseCurrent` (3)
    FirstReleaseCurrent,
    /// `firstReleaseDeferred` (4)
    FirstReleaseDeferred,
    /// `monthlyEnterprise` (5)
    MonthlyEnterprise,
}

mg::enumeration! {
    OfficeUpdateChannel: "microsoft.graph.officeUpdateChannel";
    None: "none" = 0,
    Current: "current" = 1,
    Deferred: "deferred" = 2,
    FirstReleaseCurrent: "firstReleaseCurrent" = 3,
    FirstReleaseDeferred: "firstReleaseDeferred" = 4,
    MonthlyEnterprise: "monthlyEnterprise" = 5,
}
