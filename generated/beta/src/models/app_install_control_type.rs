// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appInstallControlType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInstallControlType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `anywhere` (1)
    Anywhere,
    /// `storeOnly` (2)
    StoreOnly,
    /// `recommendations` (3)
    Recommendations,
    /// `preferStore` (4)
    PreferStore,
}

mg::enumeration! {
    AppInstallControlType: "microsoft.graph.appInstallControlType";
    NotConfigured: "notConfigured" = 0,
    Anywhere: "anywhere" = 1,
    StoreOnly: "storeOnly" = 2,
    Recommendations: "recommendations" = 3,
    PreferStore: "preferStore" = 4,
}
