// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcUserSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcUserSettingCollection`], for example
/// `graph.device_management().virtual_endpoint().user_settings()`.
///
/// Operations: `assign`.
///
/// [`CloudPcUserSettingCollection`]: crate::requests::cloud_pc_user_setting::CloudPcUserSettingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcusersetting?view=graph-rest-beta
pub struct CloudPcUserSetting {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `crossRegionDisasterRecoverySetting`.
    pub cross_region_disaster_recovery_setting: mg::Field<
        mg::Boxed<super::CloudPcCrossRegionDisasterRecoverySetting>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `localAdminEnabled`.
    pub local_admin_enabled: mg::Field<bool>,
    /// `notificationSetting`.
    #[deprecated(
        note = "deprecated since 2026-04-14, to be removed on 2026-07-14 (revision 2026-04/notificationSetting)"
    )]
    pub notification_setting: mg::Field<mg::Boxed<super::CloudPcNotificationSetting>>,
    /// `provisioningSourceType`.
    pub provisioning_source_type: mg::Field<
        mg::Open<super::CloudPcProvisioningSourceType>,
    >,
    /// `resetEnabled`.
    pub reset_enabled: mg::Field<bool>,
    /// `restorePointSetting`.
    pub restore_point_setting: mg::Field<mg::Boxed<super::CloudPcRestorePointSetting>>,
    /// `selfServiceEnabled`.
    #[deprecated(
        note = "deprecated since 2023-08-31, to be removed on 2023-12-01 (revision 2023-08/selfServiceEnabled)"
    )]
    pub self_service_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcUserSetting: "microsoft.graph.cloudPcUserSetting", entity, base super::Entity;
    created_date_time: "createdDateTime",
    cross_region_disaster_recovery_setting: "crossRegionDisasterRecoverySetting",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    local_admin_enabled: "localAdminEnabled",
    notification_setting: "notificationSetting" deprecated,
    provisioning_source_type: "provisioningSourceType",
    reset_enabled: "resetEnabled",
    restore_point_setting: "restorePointSetting",
    self_service_enabled: "selfServiceEnabled" deprecated,
}

mg::derived_from! { CloudPcUserSetting: super::Entity }

impl CloudPcUserSetting {
    /// `assignments`: many [`CloudPcUserSettingAssignment`](super::CloudPcUserSettingAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        CloudPcUserSetting,
        Vec<super::CloudPcUserSettingAssignment>,
    > = mg::Nav::new("assignments");
}
