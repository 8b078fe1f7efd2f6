// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorageContainerTypeRegistrationSettings`, a complex type.
    FileStorageContainerTypeRegistrationSettings "microsoft.graph.fileStorageContainerTypeRegistrationSettings" "complex";
    /// `agent`: fileStorageContainerTypeAgentSettings
    agent "agent": mg::Boxed<super::FileStorageContainerTypeAgentSettings>,
    /// `isDiscoverabilityEnabled`: Boolean
    is_discoverability_enabled "isDiscoverabilityEnabled": bool,
    /// `isItemVersioningEnabled`: Boolean
    is_item_versioning_enabled "isItemVersioningEnabled": bool,
    /// `isSearchEnabled`: Boolean
    is_search_enabled "isSearchEnabled": bool,
    /// `isSharingRestricted`: Boolean
    is_sharing_restricted "isSharingRestricted": bool,
    /// `itemMajorVersionLimit`: Int64
    item_major_version_limit "itemMajorVersionLimit": i64,
    /// `maxStoragePerContainerInBytes`: Int64
    max_storage_per_container_in_bytes "maxStoragePerContainerInBytes": i64,
    /// `sharingCapability`: sharingCapabilities
    sharing_capability "sharingCapability": mg::Open<super::SharingCapabilities>,
    /// `urlTemplate`: String
    url_template "urlTemplate": String,
}
