// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkDeviceHealth`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworkdevicehealth?view=graph-rest-beta>
    TeamworkDeviceHealth "microsoft.graph.teamworkDeviceHealth" "entity" : super::Entity;
    /// `connection`: teamworkConnection, not null
    connection "connection" "r": mg::Boxed<super::TeamworkConnection>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `hardwareHealth`: teamworkHardwareHealth
    hardware_health "hardwareHealth": mg::Boxed<super::TeamworkHardwareHealth>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `loginStatus`: teamworkLoginStatus
    login_status "loginStatus": mg::Boxed<super::TeamworkLoginStatus>,
    /// `peripheralsHealth`: teamworkPeripheralsHealth
    peripherals_health "peripheralsHealth": mg::Boxed<super::TeamworkPeripheralsHealth>,
    /// `softwareUpdateHealth`: teamworkSoftwareUpdateHealth
    software_update_health "softwareUpdateHealth": mg::Boxed<super::TeamworkSoftwareUpdateHealth>,
}

mg::derived_from! { TeamworkDeviceHealth: super::Entity }
