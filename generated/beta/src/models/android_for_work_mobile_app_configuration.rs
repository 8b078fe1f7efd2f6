// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidForWorkMobileAppConfiguration`][reference], derived from
/// [`ManagedDeviceMobileAppConfiguration`](super::ManagedDeviceMobileAppConfiguration).
///
/// Requests: [`AndroidForWorkMobileAppConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_configurations()
///     .cast_to_android_for_work_mobile_app_configuration()
/// ```
///
/// Operations: `assign`.
///
/// [`AndroidForWorkMobileAppConfigurationCollection`]: crate::requests::android_for_work_mobile_app_configuration::AndroidForWorkMobileAppConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidforworkmobileappconfiguration?view=graph-rest-beta
pub struct AndroidForWorkMobileAppConfiguration {
    /// `connectedAppsEnabled`. Never null.
    pub connected_apps_enabled: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `credentialProviderRoleState`. Never null.
    pub credential_provider_role_state: mg::Field<
        mg::Open<super::AndroidAppCredentialProviderRoleState>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `packageId`.
    pub package_id: mg::Field<String>,
    /// `payloadJson`. Secret: masked in `Debug`.
    pub payload_json: mg::Field<String>,
    /// `permissionActions`.
    pub permission_actions: mg::Field<Vec<super::AndroidPermissionAction>>,
    /// `profileApplicability`. Never null.
    pub profile_applicability: mg::Field<mg::Open<super::AndroidProfileApplicability>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `targetedMobileApps`.
    pub targeted_mobile_apps: mg::Field<Vec<String>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidForWorkMobileAppConfiguration: "microsoft.graph.androidForWorkMobileAppConfiguration", entity, base super::ManagedDeviceMobileAppConfiguration;
    connected_apps_enabled: "connectedAppsEnabled" required,
    created_date_time: "createdDateTime" required,
    credential_provider_role_state: "credentialProviderRoleState" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    package_id: "packageId",
    payload_json: "payloadJson" secret,
    permission_actions: "permissionActions",
    profile_applicability: "profileApplicability" required,
    role_scope_tag_ids: "roleScopeTagIds",
    targeted_mobile_apps: "targetedMobileApps",
    version: "version" required,
}

mg::derived_from! { AndroidForWorkMobileAppConfiguration: super::ManagedDeviceMobileAppConfiguration, super::Entity }

impl AndroidForWorkMobileAppConfiguration {
    /// `assignments`: many [`ManagedDeviceMobileAppConfigurationAssignment`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationAssignment`]: super::ManagedDeviceMobileAppConfigurationAssignment
    pub const ASSIGNMENTS: mg::Nav<
        AndroidForWorkMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceStatusSummary`: [`ManagedDeviceMobileAppConfigurationDeviceSummary`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationDeviceSummary`]: super::ManagedDeviceMobileAppConfigurationDeviceSummary
    pub const DEVICE_STATUS_SUMMARY: mg::Nav<
        AndroidForWorkMobileAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationDeviceSummary,
    > = mg::Nav::new("deviceStatusSummary");
    /// `deviceStatuses`: many [`ManagedDeviceMobileAppConfigurationDeviceStatus`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationDeviceStatus`]: super::ManagedDeviceMobileAppConfigurationDeviceStatus
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidForWorkMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `userStatusSummary`: [`ManagedDeviceMobileAppConfigurationUserSummary`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationUserSummary`]: super::ManagedDeviceMobileAppConfigurationUserSummary
    pub const USER_STATUS_SUMMARY: mg::Nav<
        AndroidForWorkMobileAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationUserSummary,
    > = mg::Nav::new("userStatusSummary");
    /// `userStatuses`: many [`ManagedDeviceMobileAppConfigurationUserStatus`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationUserStatus`]: super::ManagedDeviceMobileAppConfigurationUserStatus
    pub const USER_STATUSES: mg::Nav<
        AndroidForWorkMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
