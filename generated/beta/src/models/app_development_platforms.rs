// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appDevelopmentPlatforms`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppDevelopmentPlatforms {
    /// `developerPortal` (1)
    DeveloperPortal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AppDevelopmentPlatforms: "microsoft.graph.appDevelopmentPlatforms", flags;
    DeveloperPortal: "developerPortal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
