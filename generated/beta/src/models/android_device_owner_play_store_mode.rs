// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerPlayStoreMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerPlayStoreMode {
    /// `notConfigured` (0)
    NotConfigured,
    /// `allowList` (1)
    AllowList,
    /// `blockList` (2)
    BlockList,
}

mg::enumeration! {
    AndroidDeviceOwnerPlayStoreMode: "microsoft.graph.androidDeviceOwnerPlayStoreMode";
    NotConfigured: "notConfigured" = 0,
    AllowList: "allowList" = 1,
    BlockList: "blockList" = 2,
}
