// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationAppDeviceDetails`.
pub struct AuthenticationAppDeviceDetails {
    /// `appVersion`.
    pub app_version: mg::Field<String>,
    /// `clientApp`.
    pub client_app: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `operatingSystem`.
    pub operating_system: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationAppDeviceDetails: "microsoft.graph.authenticationAppDeviceDetails", complex;
    app_version: "appVersion",
    client_app: "clientApp",
    device_id: "deviceId",
    operating_system: "operatingSystem",
}
