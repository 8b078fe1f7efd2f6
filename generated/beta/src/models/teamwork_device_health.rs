// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkDeviceHealth`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamworkDeviceHealthResource`], for example
/// `graph.teamwork().devices().id(id).health()`.
///
/// [`TeamworkDeviceHealthResource`]: crate::requests::teamwork_device_health::TeamworkDeviceHealthResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworkdevicehealth?view=graph-rest-beta
pub struct TeamworkDeviceHealth {
    /// `connection`. Never null.
    pub connection: mg::Field<mg::Boxed<super::TeamworkConnection>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `hardwareHealth`.
    pub hardware_health: mg::Field<mg::Boxed<super::TeamworkHardwareHealth>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `loginStatus`.
    pub login_status: mg::Field<mg::Boxed<super::TeamworkLoginStatus>>,
    /// `peripheralsHealth`.
    pub peripherals_health: mg::Field<mg::Boxed<super::TeamworkPeripheralsHealth>>,
    /// `softwareUpdateHealth`.
    pub software_update_health: mg::Field<
        mg::Boxed<super::TeamworkSoftwareUpdateHealth>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkDeviceHealth: "microsoft.graph.teamworkDeviceHealth", entity, base super::Entity;
    connection: "connection" required,
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    hardware_health: "hardwareHealth",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    login_status: "loginStatus",
    peripherals_health: "peripheralsHealth",
    software_update_health: "softwareUpdateHealth",
}

mg::derived_from! { TeamworkDeviceHealth: super::Entity }
