// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windows10DeviceModeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Windows10DeviceModeType {
    /// `standardConfiguration` (0)
    StandardConfiguration,
    /// `sModeConfiguration` (1)
    SModeConfiguration,
}

mg::enumeration! {
    Windows10DeviceModeType: "microsoft.graph.windows10DeviceModeType";
    StandardConfiguration: "standardConfiguration" = 0,
    SModeConfiguration: "sModeConfiguration" = 1,
}
