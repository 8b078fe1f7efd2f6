// @generated
use crate::mg;

/// Open complex type `microsoft.graph.teleconferenceDeviceQuality`.
pub struct TeleconferenceDeviceQuality {
    /// `callChainId`. Never null.
    pub call_chain_id: mg::Field<mg::Guid>,
    /// `cloudServiceDeploymentEnvironment`.
    pub cloud_service_deployment_environment: mg::Field<String>,
    /// `cloudServiceDeploymentId`.
    pub cloud_service_deployment_id: mg::Field<String>,
    /// `cloudServiceInstanceName`.
    pub cloud_service_instance_name: mg::Field<String>,
    /// `cloudServiceName`.
    pub cloud_service_name: mg::Field<String>,
    /// `deviceDescription`. Never null.
    pub device_description: mg::Field<String>,
    /// `deviceName`. Never null.
    pub device_name: mg::Field<String>,
    /// `mediaLegId`. Never null.
    pub media_leg_id: mg::Field<mg::Guid>,
    /// `mediaQualityList`.
    pub media_quality_list: mg::Field<Vec<super::TeleconferenceDeviceMediaQuality>>,
    /// `participantId`. Never null.
    pub participant_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeleconferenceDeviceQuality: "microsoft.graph.teleconferenceDeviceQuality", complex open;
    call_chain_id: "callChainId" required,
    cloud_service_deployment_environment: "cloudServiceDeploymentEnvironment",
    cloud_service_deployment_id: "cloudServiceDeploymentId",
    cloud_service_instance_name: "cloudServiceInstanceName",
    cloud_service_name: "cloudServiceName",
    device_description: "deviceDescription" required,
    device_name: "deviceName" required,
    media_leg_id: "mediaLegId" required,
    media_quality_list: "mediaQualityList" required,
    participant_id: "participantId" required,
}
