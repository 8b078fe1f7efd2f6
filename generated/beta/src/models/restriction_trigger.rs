// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restrictionTrigger`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionTrigger {
    /// `copyPaste` (0)
    CopyPaste,
    /// `copyToNetworkShare` (1)
    CopyToNetworkShare,
    /// `copyToRemovableMedia` (2)
    CopyToRemovableMedia,
    /// `screenCapture` (3)
    ScreenCapture,
    /// `print` (4)
    Print,
    /// `cloudEgress` (5)
    CloudEgress,
    /// `unallowedApps` (6)
    UnallowedApps,
}

mg::enumeration! {
    RestrictionTrigger: "microsoft.graph.restrictionTrigger";
    CopyPaste: "copyPaste" = 0,
    CopyToNetworkShare: "copyToNetworkShare" = 1,
    CopyToRemovableMedia: "copyToRemovableMedia" = 2,
    ScreenCapture: "screenCapture" = 3,
    Print: "print" = 4,
    CloudEgress: "cloudEgress" = 5,
    UnallowedApps: "unallowedApps" = 6,
}
