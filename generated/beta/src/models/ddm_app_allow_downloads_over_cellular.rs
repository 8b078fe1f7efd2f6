// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ddmAppAllowDownloadsOverCellular`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DdmAppAllowDownloadsOverCellular {
    /// `alwaysOn` (0)
    AlwaysOn,
    /// `alwaysOff` (1)
    AlwaysOff,
    /// `storeSettings` (2)
    StoreSettings,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    DdmAppAllowDownloadsOverCellular: "microsoft.graph.ddmAppAllowDownloadsOverCellular";
    AlwaysOn: "alwaysOn" = 0,
    AlwaysOff: "alwaysOff" = 1,
    StoreSettings: "storeSettings" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
