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
    notification_setting "notificationSetting": mg::Boxed<super::CloudPcNotificationSetting>,
    /// `provisioningSourceType`: cloudPcProvisioningSourceType
    provisioning_source_type "provisioningSourceType": mg::Open<super::CloudPcProvisioningSourceType>,
    /// `resetEnabled`: Boolean
    reset_enabled "resetEnabled": bool,
    /// `restorePointSetting`: cloudPcRestorePointSetting
    restore_point_setting "restorePointSetting": mg::Boxed<super::CloudPcRestorePointSetting>,
    /// `selfServiceEnabled`: Boolean
    self_service_enabled "selfServiceEnabled": bool,
}

mg::derived_from! { CloudPcUserSetting: super::Entity }

impl CloudPcUserSetting {
    /// `assignments`: many `cloudPcUserSettingAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        CloudPcUserSetting,
        Vec<super::CloudPcUserSettingAssignment>,
    > = mg::Nav::new("assignments");
}
