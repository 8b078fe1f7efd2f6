// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcUserSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcusersetting?view=graph-rest-beta>
    CloudPcUserSetting "microsoft.graph.cloudPcUserSetting" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `crossRegionDisasterRecoverySetting`: cloudPcCrossRegionDisasterRecoverySetting
    cross_region_disaster_recovery_setting "crossRegionDisasterRecoverySetting": mg::Boxed<super::CloudPcCrossRegionDisasterRecoverySetting>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `localAdminEnabled`: Boolean
    local_admin_enabled "localAdminEnabled": bool,
    /// `notificationSetting`: cloudPcNotificationSetting
    #[deprecated(note = "deprecated since 2026-04-14, to be removed on 2026-07-14 (revision 2026-04/notificationSetting)")]
    notification_setting "notificationSetting" "d": mg::Boxed<super::CloudPcNotificationSetting>,
    /// `provisioningSourceType`: cloudPcProvisioningSourceType
    provisioning_source_type "provisioningSourceType": mg::Open<super::CloudPcProvisioningSourceType>,
    /// `resetEnabled`: Boolean
    reset_enabled "resetEnabled": bool,
    /// `restorePointSetting`: cloudPcRestorePointSetting
    restore_point_setting "restorePointSetting": mg::Boxed<super::CloudPcRestorePointSetting>,
    /// `selfServiceEnabled`: Boolean
    #[deprecated(note = "deprecated since 2023-08-31, to be removed on 2023-12-01 (revision 2023-08/selfServiceEnabled)")]
    self_service_enabled "selfServiceEnabled" "d": bool,
}

mg::derived_from! { CloudPcUserSetting: super::Entity }

impl CloudPcUserSetting {
    /// `assignments`: many `cloudPcUserSettingAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        CloudPcUserSetting,
        Vec<super::CloudPcUserSettingAssignment>,
    > = mg::Nav::new("assignments");
}
