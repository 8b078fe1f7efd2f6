// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementPartner`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementpartner?view=graph-rest-beta>
    DeviceManagementPartner "microsoft.graph.deviceManagementPartner" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `groupsRequiringPartnerEnrollment`: Collection(deviceManagementPartnerAssignment)
    groups_requiring_partner_enrollment "groupsRequiringPartnerEnrollment": Vec<super::DeviceManagementPartnerAssignment>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isConfigured`: Boolean, not null
    is_configured "isConfigured" "r": bool,
    /// `lastHeartbeatDateTime`: DateTimeOffset, not null
    last_heartbeat_date_time "lastHeartbeatDateTime" "r": mg::DateTimeOffset,
    /// `partnerAppType`: deviceManagementPartnerAppType, not null
    partner_app_type "partnerAppType" "r": mg::Open<super::DeviceManagementPartnerAppType>,
    /// `partnerState`: deviceManagementPartnerTenantState, not null
    partner_state "partnerState" "r": mg::Open<super::DeviceManagementPartnerTenantState>,
    /// `singleTenantAppId`: String
    single_tenant_app_id "singleTenantAppId": String,
    /// `whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime`: DateTimeOffset
    when_partner_devices_will_be_marked_as_non_compliant_date_time "whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime": mg::DateTimeOffset,
    /// `whenPartnerDevicesWillBeRemovedDateTime`: DateTimeOffset
    when_partner_devices_will_be_removed_date_time "whenPartnerDevicesWillBeRemovedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { DeviceManagementPartner: super::Entity }
