// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosDeviceFeaturesConfiguration`][reference], derived from
/// [`AppleDeviceFeaturesConfigurationBase`](super::AppleDeviceFeaturesConfigurationBase).
///
/// Requests: [`IosDeviceFeaturesConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_ios_device_features_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`IosDeviceFeaturesConfigurationCollection`]: crate::requests::ios_device_features_configuration::IosDeviceFeaturesConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosdevicefeaturesconfiguration?view=graph-rest-beta
pub struct IosDeviceFeaturesConfiguration {
    /// `airPrintDestinations`.
    pub air_print_destinations: mg::Field<Vec<super::AirPrintDestination>>,
    /// `assetTagTemplate`.
    pub asset_tag_template: mg::Field<String>,
    /// `contentFilterSettings`.
    pub content_filter_settings: mg::Field<mg::Boxed<super::IosWebContentFilterBase>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `homeScreenDockIcons`.
    pub home_screen_dock_icons: mg::Field<Vec<super::IosHomeScreenItem>>,
    /// `homeScreenGridHeight`.
    pub home_screen_grid_height: mg::Field<i32>,
    /// `homeScreenGridWidth`.
    pub home_screen_grid_width: mg::Field<i32>,
    /// `homeScreenPages`.
    pub home_screen_pages: mg::Field<Vec<super::IosHomeScreenPage>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `iosSingleSignOnExtension`.
    pub ios_single_sign_on_extension: mg::Field<
        mg::Boxed<super::IosSingleSignOnExtension>,
    >,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lockScreenFootnote`.
    pub lock_screen_footnote: mg::Field<String>,
    /// `notificationSettings`.
    pub notification_settings: mg::Field<Vec<super::IosNotificationSettings>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `singleSignOnExtension`.
    pub single_sign_on_extension: mg::Field<mg::Boxed<super::SingleSignOnExtension>>,
    /// `singleSignOnSettings`.
    pub single_sign_on_settings: mg::Field<mg::Boxed<super::IosSingleSignOnSettings>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `wallpaperDisplayLocation`. Never null.
    pub wallpaper_display_location: mg::Field<
        mg::Open<super::IosWallpaperDisplayLocation>,
    >,
    /// `wallpaperImage`.
    pub wallpaper_image: mg::Field<mg::Boxed<super::MimeContent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosDeviceFeaturesConfiguration: "microsoft.graph.iosDeviceFeaturesConfiguration", entity, base super::AppleDeviceFeaturesConfigurationBase;
    air_print_destinations: "airPrintDestinations",
    asset_tag_template: "assetTagTemplate",
    content_filter_settings: "contentFilterSettings",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    home_screen_dock_icons: "homeScreenDockIcons",
    home_screen_grid_height: "homeScreenGridHeight",
    home_screen_grid_width: "homeScreenGridWidth",
    home_screen_pages: "homeScreenPages",
    id: "id" key required,
    ios_single_sign_on_extension: "iosSingleSignOnExtension",
    last_modified_date_time: "lastModifiedDateTime" required,
    lock_screen_footnote: "lockScreenFootnote",
    notification_settings: "notificationSettings",
    role_scope_tag_ids: "roleScopeTagIds",
    single_sign_on_extension: "singleSignOnExtension",
    single_sign_on_settings: "singleSignOnSettings",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    wallpaper_display_location: "wallpaperDisplayLocation" required,
    wallpaper_image: "wallpaperImage",
}

mg::derived_from! { IosDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase, super::DeviceConfiguration, super::Entity }

impl IosDeviceFeaturesConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        IosDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosDeviceFeaturesConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosDeviceFeaturesConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        IosDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`:
    /// [`IosCertificateProfileBase`](super::IosCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        IosDeviceFeaturesConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `singleSignOnExtensionPkinitCertificate`:
    /// [`IosCertificateProfileBase`](super::IosCertificateProfileBase).
    pub const SINGLE_SIGN_ON_EXTENSION_PKINIT_CERTIFICATE: mg::Nav<
        IosDeviceFeaturesConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("singleSignOnExtensionPkinitCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosDeviceFeaturesConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        IosDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
