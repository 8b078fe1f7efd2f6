// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementPartner`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementPartnerCollection`], for example
/// `graph.device_management().device_management_partners()`.
///
/// Operations: `terminate`.
///
/// [`DeviceManagementPartnerCollection`]: crate::requests::device_management_partner::DeviceManagementPartnerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementpartner?view=graph-rest-beta
pub struct DeviceManagementPartner {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `groupsRequiringPartnerEnrollment`.
    pub groups_requiring_partner_enrollment: mg::Field<
        Vec<super::DeviceManagementPartnerAssignment>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isConfigured`. Never null.
    pub is_configured: mg::Field<bool>,
    /// `lastHeartbeatDateTime`. Never null.
    pub last_heartbeat_date_time: mg::Field<mg::DateTimeOffset>,
    /// `partnerAppType`. Never null.
    pub partner_app_type: mg::Field<mg::Open<super::DeviceManagementPartnerAppType>>,
    /// `partnerState`. Never null.
    pub partner_state: mg::Field<mg::Open<super::DeviceManagementPartnerTenantState>>,
    /// `singleTenantAppId`.
    pub single_tenant_app_id: mg::Field<String>,
    /// `whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime`.
    pub when_partner_devices_will_be_marked_as_non_compliant_date_time: mg::Field<
        mg::DateTimeOffset,
    >,
    /// `whenPartnerDevicesWillBeRemovedDateTime`.
    pub when_partner_devices_will_be_removed_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementPartner: "microsoft.graph.deviceManagementPartner", entity, base super::Entity;
    display_name: "displayName",
    groups_requiring_partner_enrollment: "groupsRequiringPartnerEnrollment",
    id: "id" key required,
    is_configured: "isConfigured" required,
    last_heartbeat_date_time: "lastHeartbeatDateTime" required,
    partner_app_type: "partnerAppType" required,
    partner_state: "partnerState" required,
    single_tenant_app_id: "singleTenantAppId",
    when_partner_devices_will_be_marked_as_non_compliant_date_time: "whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime",
    when_partner_devices_will_be_removed_date_time: "whenPartnerDevicesWillBeRemovedDateTime",
}

mg::derived_from! { DeviceManagementPartner: super::Entity }
