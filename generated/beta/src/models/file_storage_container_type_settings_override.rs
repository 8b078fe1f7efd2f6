// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fileStorageContainerTypeSettingsOverride`, of which a value can
/// have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileStorageContainerTypeSettingsOverride {
    /// `urlTemplate` (0)
    UrlTemplate,
    /// `isDiscoverabilityEnabled` (1)
    IsDiscoverabilityEnabled,
    /// `isSearchEnabled` (2)
    IsSearchEnabled,
    /// `isItemVersioningEnabled` (3)
    IsItemVersioningEnabled,
    /// `itemMajorVersionLimit` (4)
    ItemMajorVersionLimit,
    /// `maxStoragePerContainerInBytes` (5)
    MaxStoragePerContainerInBytes,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    FileStorageContainerTypeSettingsOverride: "microsoft.graph.fileStorageContainerTypeSettingsOverride", flags;
    UrlTemplate: "urlTemplate" = 0,
    IsDiscoverabilityEnabled: "isDiscoverabilityEnabled" = 1,
    IsSearchEnabled: "isSearchEnabled" = 2,
    IsItemVersioningEnabled: "isItemVersioningEnabled" = 3,
    ItemMajorVersionLimit: "itemMajorVersionLimit" = 4,
    MaxStoragePerContainerInBytes: "maxStoragePerContainerInBytes" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
