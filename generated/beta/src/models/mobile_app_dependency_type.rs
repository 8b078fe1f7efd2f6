// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mobileAppDependencyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobileAppDependencyType {
    /// `detect` (0)
    Detect,
    /// `autoInstall` (1)
    AutoInstall,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MobileAppDependencyType: "microsoft.graph.mobileAppDependencyType";
    Detect: "detect" = 0,
    AutoInstall: "autoInstall" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
