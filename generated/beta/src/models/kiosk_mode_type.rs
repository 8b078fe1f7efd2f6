// @generated
use crate::mg;

/// Enumeration `microsoft.graph.kioskModeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KioskModeType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `singleAppMode` (1)
    SingleAppMode,
    /// `multiAppMode` (2)
    MultiAppMode,
}

mg::enumeration! {
    KioskModeType: "microsoft.graph.kioskModeType";
    NotConfigured: "notConfigured" = 0,
    SingleAppMode: "singleAppMode" = 1,
    MultiAppMode: "multiAppMode" = 2,
}
