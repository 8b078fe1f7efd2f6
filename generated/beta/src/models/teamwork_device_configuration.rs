// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkDeviceConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamworkDeviceConfigurationResource`], for example
/// `graph.teamwork().devices().id(id).configuration()`.
///
/// [`TeamworkDeviceConfigurationResource`]: crate::requests::teamwork_device_configuration::TeamworkDeviceConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworkdeviceconfiguration?view=graph-rest-beta
pub struct TeamworkDeviceConfiguration {
    /// `cameraConfiguration`.
    pub camera_configuration: mg::Field<mg::Boxed<super::TeamworkCameraConfiguration>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayConfiguration`.
    pub display_configuration: mg::Field<mg::Boxed<super::TeamworkDisplayConfiguration>>,
    /// `hardwareConfiguration`.
    pub hardware_configuration: mg::Field<
        mg::Boxed<super::TeamworkHardwareConfiguration>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `microphoneConfiguration`.
    pub microphone_configuration: mg::Field<
        mg::Boxed<super::TeamworkMicrophoneConfiguration>,
    >,
    /// `softwareVersions`.
    pub software_versions: mg::Field<mg::Boxed<super::TeamworkDeviceSoftwareVersions>>,
    /// `speakerConfiguration`.
    pub speaker_configuration: mg::Field<mg::Boxed<super::TeamworkSpeakerConfiguration>>,
    /// `systemConfiguration`.
    pub system_configuration: mg::Field<mg::Boxed<super::TeamworkSystemConfiguration>>,
    /// `teamsClientConfiguration`.
    pub teams_client_configuration: mg::Field<
        mg::Boxed<super::TeamworkTeamsClientConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkDeviceConfiguration: "microsoft.graph.teamworkDeviceConfiguration", entity, base super::Entity;
    camera_configuration: "cameraConfiguration",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_configuration: "displayConfiguration",
    hardware_configuration: "hardwareConfiguration",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    microphone_configuration: "microphoneConfiguration",
    software_versions: "softwareVersions",
    speaker_configuration: "speakerConfiguration",
    system_configuration: "systemConfiguration",
    teams_client_configuration: "teamsClientConfiguration",
}

mg::derived_from! { TeamworkDeviceConfiguration: super::Entity }
