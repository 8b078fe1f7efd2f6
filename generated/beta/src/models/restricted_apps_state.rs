// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restrictedAppsState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictedAppsState {
    /// `prohibitedApps` (0)
    ProhibitedApps,
    /// `notApprovedApps` (1)
    NotApprovedApps,
}

mg::enumeration! {
    RestrictedAppsState: "microsoft.graph.restrictedAppsState";
    ProhibitedApps: "prohibitedApps" = 0,
    NotApprovedApps: "notApprovedApps" = 1,
}
