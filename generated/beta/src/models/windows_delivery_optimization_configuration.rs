// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsDeliveryOptimizationConfiguration`][reference], derived
/// from [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsDeliveryOptimizationConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_delivery_optimization_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsDeliveryOptimizationConfigurationCollection`]: crate::requests::windows_delivery_optimization_configuration::WindowsDeliveryOptimizationConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsdeliveryoptimizationconfiguration?view=graph-rest-beta
pub struct WindowsDeliveryOptimizationConfiguration {
    /// `backgroundDownloadFromHttpDelayInSeconds`. Never null.
    pub background_download_from_http_delay_in_seconds: mg::Field<i64>,
    /// `bandwidthMode`.
    pub bandwidth_mode: mg::Field<mg::Boxed<super::DeliveryOptimizationBandwidth>>,
    /// `cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds`. Never null.
    pub cache_server_background_download_fallback_to_http_delay_in_seconds: mg::Field<
        i32,
    >,
    /// `cacheServerForegroundDownloadFallbackToHttpDelayInSeconds`. Never null.
    pub cache_server_foreground_download_fallback_to_http_delay_in_seconds: mg::Field<
        i32,
    >,
    /// `cacheServerHostNames`.
    pub cache_server_host_names: mg::Field<Vec<String>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deliveryOptimizationMode`. Never null.
    pub delivery_optimization_mode: mg::Field<
        mg::Open<super::WindowsDeliveryOptimizationMode>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    pub device_management_applicability_rule_device_mode: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    >,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    pub device_management_applicability_rule_os_edition: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    >,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    pub device_management_applicability_rule_os_version: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `foregroundDownloadFromHttpDelayInSeconds`.
    pub foreground_download_from_http_delay_in_seconds: mg::Field<i64>,
    /// `groupIdSource`.
    pub group_id_source: mg::Field<mg::Boxed<super::DeliveryOptimizationGroupIdSource>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maximumCacheAgeInDays`.
    pub maximum_cache_age_in_days: mg::Field<i32>,
    /// `maximumCacheSize`.
    pub maximum_cache_size: mg::Field<
        mg::Boxed<super::DeliveryOptimizationMaxCacheSize>,
    >,
    /// `minimumBatteryPercentageAllowedToUpload`.
    pub minimum_battery_percentage_allowed_to_upload: mg::Field<i32>,
    /// `minimumDiskSizeAllowedToPeerInGigabytes`.
    pub minimum_disk_size_allowed_to_peer_in_gigabytes: mg::Field<i32>,
    /// `minimumFileSizeToCacheInMegabytes`.
    pub minimum_file_size_to_cache_in_megabytes: mg::Field<i32>,
    /// `minimumRamAllowedToPeerInGigabytes`.
    pub minimum_ram_allowed_to_peer_in_gigabytes: mg::Field<i32>,
    /// `modifyCacheLocation`.
    pub modify_cache_location: mg::Field<String>,
    /// `restrictPeerSelectionBy`. Never null.
    pub restrict_peer_selection_by: mg::Field<
        mg::Open<super::DeliveryOptimizationRestrictPeerSelectionByOptions>,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `vpnPeerCaching`. Never null.
    pub vpn_peer_caching: mg::Field<mg::Open<super::Enablement>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDeliveryOptimizationConfiguration: "microsoft.graph.windowsDeliveryOptimizationConfiguration", entity, base super::DeviceConfiguration;
    background_download_from_http_delay_in_seconds: "backgroundDownloadFromHttpDelayInSeconds" required,
    bandwidth_mode: "bandwidthMode",
    cache_server_background_download_fallback_to_http_delay_in_seconds: "cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds" required,
    cache_server_foreground_download_fallback_to_http_delay_in_seconds: "cacheServerForegroundDownloadFallbackToHttpDelayInSeconds" required,
    cache_server_host_names: "cacheServerHostNames",
    created_date_time: "createdDateTime" required,
    delivery_optimization_mode: "deliveryOptimizationMode" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    foreground_download_from_http_delay_in_seconds: "foregroundDownloadFromHttpDelayInSeconds",
    group_id_source: "groupIdSource",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    maximum_cache_age_in_days: "maximumCacheAgeInDays",
    maximum_cache_size: "maximumCacheSize",
    minimum_battery_percentage_allowed_to_upload: "minimumBatteryPercentageAllowedToUpload",
    minimum_disk_size_allowed_to_peer_in_gigabytes: "minimumDiskSizeAllowedToPeerInGigabytes",
    minimum_file_size_to_cache_in_megabytes: "minimumFileSizeToCacheInMegabytes",
    minimum_ram_allowed_to_peer_in_gigabytes: "minimumRamAllowedToPeerInGigabytes",
    modify_cache_location: "modifyCacheLocation",
    restrict_peer_selection_by: "restrictPeerSelectionBy" required,
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    vpn_peer_caching: "vpnPeerCaching" required,
}

mg::derived_from! { WindowsDeliveryOptimizationConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsDeliveryOptimizationConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
