// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAutopilotConfiguration`.
pub struct CloudPcAutopilotConfiguration {
    /// `applicationTimeoutInMinutes`. Never null.
    pub application_timeout_in_minutes: mg::Field<i32>,
    /// `devicePreparationProfileId`. Never null.
    pub device_preparation_profile_id: mg::Field<String>,
    /// `onFailureDeviceAccessDenied`. Never null.
    pub on_failure_device_access_denied: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAutopilotConfiguration: "microsoft.graph.cloudPcAutopilotConfiguration", complex;
    application_timeout_in_minutes: "applicationTimeoutInMinutes" required,
    device_preparation_profile_id: "devicePreparationProfileId" required,
    on_failure_device_access_denied: "onFailureDeviceAccessDenied" required,
}
