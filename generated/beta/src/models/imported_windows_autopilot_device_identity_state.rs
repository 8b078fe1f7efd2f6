// @generated
use crate::mg;

/// Complex type `microsoft.graph.importedWindowsAutopilotDeviceIdentityState`.
pub struct ImportedWindowsAutopilotDeviceIdentityState {
    /// `deviceErrorCode`. Never null.
    pub device_error_code: mg::Field<i32>,
    /// `deviceErrorName`.
    pub device_error_name: mg::Field<String>,
    /// `deviceImportStatus`. Never null.
    pub device_import_status: mg::Field<
        mg::Open<super::ImportedWindowsAutopilotDeviceIdentityImportStatus>,
    >,
    /// `deviceRegistrationId`.
    pub device_registration_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportedWindowsAutopilotDeviceIdentityState: "microsoft.graph.importedWindowsAutopilotDeviceIdentityState", complex;
    device_error_code: "deviceErrorCode" required,
    device_error_name: "deviceErrorName",
    device_import_status: "deviceImportStatus" required,
    device_registration_id: "deviceRegistrationId",
}
