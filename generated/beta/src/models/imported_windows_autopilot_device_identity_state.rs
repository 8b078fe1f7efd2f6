// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.importedWindowsAutopilotDeviceIdentityState`, a complex type.
    ImportedWindowsAutopilotDeviceIdentityState "microsoft.graph.importedWindowsAutopilotDeviceIdentityState" "complex";
    /// `deviceErrorCode`: Int32, not null
    device_error_code "deviceErrorCode" "r": i32,
    /// `deviceErrorName`: String
    device_error_name "deviceErrorName": String,
    /// `deviceImportStatus`: importedWindowsAutopilotDeviceIdentityImportStatus, not null
    device_import_status "deviceImportStatus" "r": mg::Open<super::ImportedWindowsAutopilotDeviceIdentityImportStatus>,
    /// `deviceRegistrationId`: String
    device_registration_id "deviceRegistrationId": String,
}
