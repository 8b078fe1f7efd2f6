// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkDeviceConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworkdeviceconfiguration?view=graph-rest-beta>
    TeamworkDeviceConfiguration "microsoft.graph.teamworkDeviceConfiguration" "entity" : super::Entity;
    /// `cameraConfiguration`: teamworkCameraConfiguration
    camera_configuration "cameraConfiguration": mg::Boxed<super::TeamworkCameraConfiguration>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayConfiguration`: teamworkDisplayConfiguration
    display_configuration "displayConfiguration": mg::Boxed<super::TeamworkDisplayConfiguration>,
    /// `hardwareConfiguration`: teamworkHardwareConfiguration
    hardware_configuration "hardwareConfiguration": mg::Boxed<super::TeamworkHardwareConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `microphoneConfiguration`: teamworkMicrophoneConfiguration
    microphone_configuration "microphoneConfiguration": mg::Boxed<super::TeamworkMicrophoneConfiguration>,
    /// `softwareVersions`: teamworkDeviceSoftwareVersions
    software_versions "softwareVersions": mg::Boxed<super::TeamworkDeviceSoftwareVersions>,
    /// `speakerConfiguration`: teamworkSpeakerConfiguration
    speaker_configuration "speakerConfiguration": mg::Boxed<super::TeamworkSpeakerConfiguration>,
    /// `systemConfiguration`: teamworkSystemConfiguration
    system_configuration "systemConfiguration": mg::Boxed<super::TeamworkSystemConfiguration>,
    /// `teamsClientConfiguration`: teamworkTeamsClientConfiguration
    teams_client_configuration "teamsClientConfiguration": mg::Boxed<super::TeamworkTeamsClientConfiguration>,
}

mg::derived_from! { TeamworkDeviceConfiguration: super::Entity }
