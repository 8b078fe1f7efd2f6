// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkDevice`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworkdevice?view=graph-rest-beta>
    TeamworkDevice "microsoft.graph.teamworkDevice" "entity" : super::Entity;
    /// `activityState`: teamworkDeviceActivityState
    activity_state "activityState": mg::Open<super::TeamworkDeviceActivityState>,
    /// `companyAssetTag`: String
    company_asset_tag "companyAssetTag": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `currentUser`: teamworkUserIdentity
    current_user "currentUser": mg::Boxed<super::TeamworkUserIdentity>,
    /// `deviceType`: teamworkDeviceType, not null
    device_type "deviceType" "r": mg::Open<super::TeamworkDeviceType>,
    /// `hardwareDetail`: teamworkHardwareDetail, not null
    hardware_detail "hardwareDetail" "r": mg::Boxed<super::TeamworkHardwareDetail>,
    /// `healthStatus`: teamworkDeviceHealthStatus
    health_status "healthStatus": mg::Open<super::TeamworkDeviceHealthStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `notes`: String
    notes "notes": String,
}

mg::derived_from! { TeamworkDevice: super::Entity }

impl TeamworkDevice {
    /// `activity`: `teamworkDeviceActivity`, contained
    pub const ACTIVITY: mg::Nav<TeamworkDevice, super::TeamworkDeviceActivity> = mg::Nav::new(
        "activity",
    );
    /// `configuration`: `teamworkDeviceConfiguration`, contained
    pub const CONFIGURATION: mg::Nav<
        TeamworkDevice,
        super::TeamworkDeviceConfiguration,
    > = mg::Nav::new("configuration");
    /// `health`: `teamworkDeviceHealth`, contained
    pub const HEALTH: mg::Nav<TeamworkDevice, super::TeamworkDeviceHealth> = mg::Nav::new(
        "health",
    );
    /// `operations`: many `teamworkDeviceOperation`, contained
    pub const OPERATIONS: mg::Nav<TeamworkDevice, Vec<super::TeamworkDeviceOperation>> = mg::Nav::new(
        "operations",
    );
}
