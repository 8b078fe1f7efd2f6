// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teleconferenceDeviceQuality`, an open complex type.
    TeleconferenceDeviceQuality "microsoft.graph.teleconferenceDeviceQuality" "complex open";
    /// `callChainId`: Guid, not null
    call_chain_id "callChainId" "r": mg::Guid,
    /// `cloudServiceDeploymentEnvironment`: String
    cloud_service_deployment_environment "cloudServiceDeploymentEnvironment": String,
    /// `cloudServiceDeploymentId`: String
    cloud_service_deployment_id "cloudServiceDeploymentId": String,
    /// `cloudServiceInstanceName`: String
    cloud_service_instance_name "cloudServiceInstanceName": String,
    /// `cloudServiceName`: String
    cloud_service_name "cloudServiceName": String,
    /// `deviceDescription`: String, not null
    device_description "deviceDescription" "r": String,
    /// `deviceName`: String, not null
    device_name "deviceName" "r": String,
    /// `mediaLegId`: Guid, not null
    media_leg_id "mediaLegId" "r": mg::Guid,
    /// `mediaQualityList`: Collection(teleconferenceDeviceMediaQuality), items not null
    media_quality_list "mediaQualityList" "r": Vec<super::TeleconferenceDeviceMediaQuality>,
    /// `participantId`: Guid, not null
    participant_id "participantId" "r": mg::Guid,
}
