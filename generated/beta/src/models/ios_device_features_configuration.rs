// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosDeviceFeaturesConfiguration`, an entity type derived from `microsoft.graph.appleDeviceFeaturesConfigurationBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosdevicefeaturesconfiguration?view=graph-rest-beta>
    IosDeviceFeaturesConfiguration "microsoft.graph.iosDeviceFeaturesConfiguration" "entity" : super::AppleDeviceFeaturesConfigurationBase;
    /// `airPrintDestinations`: Collection(airPrintDestination)
    air_print_destinations "airPrintDestinations": Vec<super::AirPrintDestination>,
    /// `assetTagTemplate`: String
    asset_tag_template "assetTagTemplate": String,
    /// `contentFilterSettings`: iosWebContentFilterBase
    content_filter_settings "contentFilterSettings": mg::Boxed<super::IosWebContentFilterBase>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
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
    /// `homeScreenDockIcons`: Collection(iosHomeScreenItem)
    home_screen_dock_icons "homeScreenDockIcons": Vec<super::IosHomeScreenItem>,
    /// `homeScreenGridHeight`: Int32
    home_screen_grid_height "homeScreenGridHeight": i32,
    /// `homeScreenGridWidth`: Int32
    home_screen_grid_width "homeScreenGridWidth": i32,
    /// `homeScreenPages`: Collection(iosHomeScreenPage)
    home_screen_pages "homeScreenPages": Vec<super::IosHomeScreenPage>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `iosSingleSignOnExtension`: iosSingleSignOnExtension
    ios_single_sign_on_extension "iosSingleSignOnExtension": mg::Boxed<super::IosSingleSignOnExtension>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `lockScreenFootnote`: String
    lock_screen_footnote "lockScreenFootnote": String,
    /// `notificationSettings`: Collection(iosNotificationSettings)
    notification_settings "notificationSettings": Vec<super::IosNotificationSettings>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `singleSignOnExtension`: singleSignOnExtension
    single_sign_on_extension "singleSignOnExtension": mg::Boxed<super::SingleSignOnExtension>,
    /// `singleSignOnSettings`: iosSingleSignOnSettings
    single_sign_on_settings "singleSignOnSettings": mg::Boxed<super::IosSingleSignOnSettings>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `wallpaperDisplayLocation`: iosWallpaperDisplayLocation, not null
    wallpaper_display_location "wallpaperDisplayLocation" "r": mg::Open<super::IosWallpaperDisplayLocation>,
    /// `wallpaperImage`: mimeContent
    wallpaper_image "wallpaperImage": mg::Boxed<super::MimeContent>,
}

mg::derived_from! { IosDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase, super::DeviceConfiguration, super::Entity }

impl IosDeviceFeaturesConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosDeviceFeaturesConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosDeviceFeaturesConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`: `iosCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        IosDeviceFeaturesConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `singleSignOnExtensionPkinitCertificate`: `iosCertificateProfileBase`
    pub const SINGLE_SIGN_ON_EXTENSION_PKINIT_CERTIFICATE: mg::Nav<
        IosDeviceFeaturesConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("singleSignOnExtensionPkinitCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosDeviceFeaturesConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
