// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationAppDeviceDetails`, a complex type.
    AuthenticationAppDeviceDetails "microsoft.graph.authenticationAppDeviceDetails" "complex";
    /// `appVersion`: String
    app_version "appVersion": String,
    /// `clientApp`: String
    client_app "clientApp": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `operatingSystem`: String
    operating_system "operatingSystem": String,
}
