// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkDevice`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`TeamworkDeviceCollection`](crate::requests::teamwork_device::TeamworkDeviceCollection), for
/// example `graph.teamwork().devices()`.
///
/// Operations: `restart`, `run_diagnostics`, `update_software`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworkdevice?view=graph-rest-beta
pub struct TeamworkDevice {
    /// `activityState`.
    pub activity_state: mg::Field<mg::Open<super::TeamworkDeviceActivityState>>,
    /// `companyAssetTag`.
    pub company_asset_tag: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `currentUser`.
    pub current_user: mg::Field<mg::Boxed<super::TeamworkUserIdentity>>,
    /// `deviceType`. Never null.
    pub device_type: mg::Field<mg::Open<super::TeamworkDeviceType>>,
    /// `hardwareDetail`. Never null.
    pub hardware_detail: mg::Field<mg::Boxed<super::TeamworkHardwareDetail>>,
    /// `healthStatus`.
    pub health_status: mg::Field<mg::Open<super::TeamworkDeviceHealthStatus>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkDevice: "microsoft.graph.teamworkDevice", entity, base super::Entity;
    activity_state: "activityState",
    company_asset_tag: "companyAssetTag",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    current_user: "currentUser",
    device_type: "deviceType" required,
    hardware_detail: "hardwareDetail" required,
    health_status: "healthStatus",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    notes: "notes",
}

mg::derived_from! { TeamworkDevice: super::Entity }

impl TeamworkDevice {
    /// `activity`: [`TeamworkDeviceActivity`](super::TeamworkDeviceActivity).
    pub const ACTIVITY: mg::Nav<TeamworkDevice, super::TeamworkDeviceActivity> = mg::Nav::new(
        "activity",
    );
    /// `configuration`: [`TeamworkDeviceConfiguration`](super::TeamworkDeviceConfiguration).
    pub const CONFIGURATION: mg::Nav<
        TeamworkDevice,
        super::TeamworkDeviceConfiguration,
    > = mg::Nav::new("configuration");
    /// `health`: [`TeamworkDeviceHealth`](super::TeamworkDeviceHealth).
    pub const HEALTH: mg::Nav<TeamworkDevice, super::TeamworkDeviceHealth> = mg::Nav::new(
        "health",
    );
    /// `operations`: many [`TeamworkDeviceOperation`](super::TeamworkDeviceOperation).
    pub const OPERATIONS: mg::Nav<TeamworkDevice, Vec<super::TeamworkDeviceOperation>> = mg::Nav::new(
        "operations",
    );
}
