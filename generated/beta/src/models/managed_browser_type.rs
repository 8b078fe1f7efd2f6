// @generated
use crate::mg;

/// `microsoft.graph.managedBrowserType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedBrowserType {
    /// `notConfigured`, 0.
    NotConfigured,
    /// `microsoftEdge`, 1.
    MicrosoftEdge,
}

mg::enumeration! {
    ManagedBrowserType "microsoft.graph.managedBrowserType" "flags";
    NotConfigured "notConfigured" 0,
    MicrosoftEdge "microsoftEdge" 1,
}
