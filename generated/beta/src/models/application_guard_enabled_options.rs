// @generated
use crate::mg;

/// Enumeration `microsoft.graph.applicationGuardEnabledOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationGuardEnabledOptions {
    /// `notConfigured` (0)
    NotConfigured,
    /// `enabledForEdge` (1)
    EnabledForEdge,
    /// `enabledForOffice` (2)
    EnabledForOffice,
    /// `enabledForEdgeAndOffice` (3)
    EnabledForEdgeAndOffice,
}

mg::enumeration! {
    ApplicationGuardEnabledOptions: "microsoft.graph.applicationGuardEnabledOptions";
    NotConfigured: "notConfigured" = 0,
    EnabledForEdge: "enabledForEdge" = 1,
    EnabledForOffice: "enabledForOffice" = 2,
    EnabledForEdgeAndOffice: "enabledForEdgeAndOffice" = 3,
}
