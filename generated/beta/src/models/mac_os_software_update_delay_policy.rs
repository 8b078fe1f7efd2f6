// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSSoftwareUpdateDelayPolicy`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsSoftwareUpdateDelayPolicy {
    /// `none` (0)
    None,
    /// `delayOSUpdateVisibility` (1)
    DelayOsUpdateVisibility,
    /// `delayAppUpdateVisibility` (2)
    DelayAppUpdateVisibility,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `delayMajorOsUpdateVisibility` (8)
    DelayMajorOsUpdateVisibility,
}

mg::enumeration! {
    MacOsSoftwareUpdateDelayPolicy: "microsoft.graph.macOSSoftwareUpdateDelayPolicy", flags;
    None: "none" = 0,
    DelayOsUpdateVisibility: "delayOSUpdateVisibility" = 1,
    DelayAppUpdateVisibility: "delayAppUpdateVisibility" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
    DelayMajorOsUpdateVisibility: "delayMajorOsUpdateVisibility" = 8,
}
