// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDeliveryOptimizationConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsdeliveryoptimizationconfiguration?view=graph-rest-beta>
    WindowsDeliveryOptimizationConfiguration "microsoft.graph.windowsDeliveryOptimizationConfiguration" "entity" : super::DeviceConfiguration;
    /// `backgroundDownloadFromHttpDelayInSeconds`: Int64, not null
    background_download_from_http_delay_in_seconds "backgroundDownloadFromHttpDelayInSeconds" "r": i64,
    /// `bandwidthMode`: deliveryOptimizationBandwidth
    bandwidth_mode "bandwidthMode": mg::Boxed<super::DeliveryOptimizationBandwidth>,
    /// `cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds`: Int32, not null
    cache_server_background_download_fallback_to_http_delay_in_seconds "cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds" "r": i32,
    /// `cacheServerForegroundDownloadFallbackToHttpDelayInSeconds`: Int32, not null
    cache_server_foreground_download_fallback_to_http_delay_in_seconds "cacheServerForegroundDownloadFallbackToHttpDelayInSeconds" "r": i32,
    /// `cacheServerHostNames`: Collection(String)
    cache_server_host_names "cacheServerHostNames": Vec<String>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deliveryOptimizationMode`: windowsDeliveryOptimizationMode, not null
    delivery_optimization_mode "deliveryOptimizationMode" "r": mg::Open<super::WindowsDeliveryOptimizationMode>,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `foregroundDownloadFromHttpDelayInSeconds`: Int64
    foreground_download_from_http_delay_in_seconds "foregroundDownloadFromHttpDelayInSeconds": i64,
    /// `groupIdSource`: deliveryOptimizationGroupIdSource
    group_id_source "groupIdSource": mg::Boxed<super::DeliveryOptimizationGroupIdSource>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `maximumCacheAgeInDays`: Int32
    maximum_cache_age_in_days "maximumCacheAgeInDays": i32,
    /// `maximumCacheSize`: deliveryOptimizationMaxCacheSize
    maximum_cache_size "maximumCacheSize": mg::Boxed<super::DeliveryOptimizationMaxCacheSize>,
    /// `minimumBatteryPercentageAllowedToUpload`: Int32
    minimum_battery_percentage_allowed_to_upload "minimumBatteryPercentageAllowedToUpload": i32,
    /// `minimumDiskSizeAllowedToPeerInGigabytes`: Int32
    minimum_disk_size_allowed_to_peer_in_gigabytes "minimumDiskSizeAllowedToPeerInGigabytes": i32,
    /// `minimumFileSizeToCacheInMegabytes`: Int32
    minimum_file_size_to_cache_in_megabytes "minimumFileSizeToCacheInMegabytes": i32,
    /// `minimumRamAllowedToPeerInGigabytes`: Int32
    minimum_ram_allowed_to_peer_in_gigabytes "minimumRamAllowedToPeerInGigabytes": i32,
    /// `modifyCacheLocation`: String
    modify_cache_location "modifyCacheLocation": String,
    /// `restrictPeerSelectionBy`: deliveryOptimizationRestrictPeerSelectionByOptions, not null
    restrict_peer_selection_by "restrictPeerSelectionBy" "r": mg::Open<super::DeliveryOptimizationRestrictPeerSelectionByOptions>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `vpnPeerCaching`: enablement, not null
    vpn_peer_caching "vpnPeerCaching" "r": mg::Open<super::Enablement>,
}

mg::derived_from! { WindowsDeliveryOptimizationConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsDeliveryOptimizationConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsDeliveryOptimizationConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
