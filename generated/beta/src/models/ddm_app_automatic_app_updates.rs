// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ddmAppAutomaticAppUpdates`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DdmAppAutomaticAppUpdates {
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
    DdmAppAutomaticAppUpdates: "microsoft.graph.ddmAppAutomaticAppUpdates";
    AlwaysOn: "alwaysOn" = 0,
    AlwaysOff: "alwaysOff" = 1,
    StoreSettings: "storeSettings" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
