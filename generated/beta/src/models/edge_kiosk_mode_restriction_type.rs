// @generated
use crate::mg;

/// Enumeration `microsoft.graph.edgeKioskModeRestrictionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EdgeKioskModeRestrictionType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `digitalSignage` (1)
    DigitalSignage,
    /// `normalMode` (2)
    NormalMode,
    /// `publicBrowsingSingleApp` (3)
    PublicBrowsingSingleApp,
    /// `publicBrowsingMultiApp` (4)
    PublicBrowsingMultiApp,
}

mg::enumeration! {
    EdgeKioskModeRestrictionType: "microsoft.graph.edgeKioskModeRestrictionType";
    NotConfigured: "notConfigured" = 0,
    DigitalSignage: "digitalSignage" = 1,
    NormalMode: "normalMode" = 2,
    PublicBrowsingSingleApp: "publicBrowsingSingleApp" = 3,
    PublicBrowsingMultiApp: "publicBrowsingMultiApp" = 4,
}
