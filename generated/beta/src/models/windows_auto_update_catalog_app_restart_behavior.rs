// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAutoUpdateCatalogAppRestartBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAutoUpdateCatalogAppRestartBehavior {
    /// `basedOnReturnCode` (0)
    BasedOnReturnCode,
    /// `allow` (1)
    Allow,
    /// `suppress` (2)
    Suppress,
    /// `force` (3)
    Force,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsAutoUpdateCatalogAppRestartBehavior: "microsoft.graph.windowsAutoUpdateCatalogAppRestartBehavior";
    BasedOnReturnCode: "basedOnReturnCode" = 0,
    Allow: "allow" = 1,
    Suppress: "suppress" = 2,
    Force: "force" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
