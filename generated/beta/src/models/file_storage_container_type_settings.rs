// @generated
use crate::mg;

/// Complex type `microsoft.graph.fileStorageContainerTypeSettings`.
pub struct FileStorageContainerTypeSettings {
    /// `agent`.
    pub agent: mg::Field<mg::Boxed<super::FileStorageContainerTypeAgentSettings>>,
    /// `consumingTenantOverridables`.
    pub consuming_tenant_overridables: mg::Field<
        mg::Flags<super::FileStorageContainerTypeSettingsOverride>,
    >,
    /// `isDiscoverabilityEnabled`.
    pub is_discoverability_enabled: mg::Field<bool>,
    /// `isItemVersioningEnabled`.
    pub is_item_versioning_enabled: mg::Field<bool>,
    /// `isSearchEnabled`.
    pub is_search_enabled: mg::Field<bool>,
    /// `isSharingRestricted`.
    pub is_sharing_restricted: mg::Field<bool>,
    /// `itemMajorVersionLimit`.
    pub item_major_version_limit: mg::Field<i64>,
    /// `maxStoragePerContainerInBytes`.
    pub max_storage_per_container_in_bytes: mg::Field<i64>,
    /// `sharingCapability`.
    pub sharing_capability: mg::Field<mg::Open<super::SharingCapabilities>>,
    /// `urlTemplate`.
    pub url_template: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorageContainerTypeSettings: "microsoft.graph.fileStorageContainerTypeSettings", complex;
    agent: "agent",
    consuming_tenant_overridables: "consumingTenantOverridables",
    is_discoverability_enabled: "isDiscoverabilityEnabled",
    is_item_versioning_enabled: "isItemVersioningEnabled",
    is_search_enabled: "isSearchEnabled",
    is_sharing_restricted: "isSharingRestricted",
    item_major_version_limit: "itemMajorVersionLimit",
    max_storage_per_container_in_bytes: "maxStoragePerContainerInBytes",
    sharing_capability: "sharingCapability",
    url_template: "urlTemplate",
}
