// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.updateWindowsDeviceAccountActionParameter`, a complex type.
    UpdateWindowsDeviceAccountActionParameter "microsoft.graph.updateWindowsDeviceAccountActionParameter" "complex";
    /// `calendarSyncEnabled`: Boolean
    calendar_sync_enabled "calendarSyncEnabled": bool,
    /// `deviceAccount`: windowsDeviceAccount
    device_account "deviceAccount": mg::Boxed<super::WindowsDeviceAccount>,
    /// `deviceAccountEmail`: String
    device_account_email "deviceAccountEmail": String,
    /// `exchangeServer`: String
    exchange_server "exchangeServer": String,
    /// `passwordRotationEnabled`: Boolean
    password_rotation_enabled "passwordRotationEnabled": bool,
    /// `sessionInitiationProtocalAddress`: String
    session_initiation_protocal_address "sessionInitiationProtocalAddress": String,
}
