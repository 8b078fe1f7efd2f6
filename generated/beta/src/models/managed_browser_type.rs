// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedBrowserType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedBrowserType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `microsoftEdge` (1)
    MicrosoftEdge,
}

mg::enumeration! {
    ManagedBrowserType: "microsoft.graph.managedBrowserType", flags;
    NotConfigured: "notConfigured" = 0,
    MicrosoftEdge: "microsoftEdge" = 1,
}
