// @generated
use crate::mg;

/// Complex type [`microsoft.graph.updateWindowsDeviceAccountActionParameter`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-updatewindowsdeviceaccountactionparameter?view=graph-rest-beta
pub struct UpdateWindowsDeviceAccountActionParameter {
    /// `calendarSyncEnabled`.
    pub calendar_sync_enabled: mg::Field<bool>,
    /// `deviceAccount`.
    pub device_account: mg::Field<mg::Boxed<super::WindowsDeviceAccount>>,
    /// `deviceAccountEmail`.
    pub device_account_email: mg::Field<String>,
    /// `exchangeServer`.
    pub exchange_server: mg::Field<String>,
    /// `passwordRotationEnabled`.
    pub password_rotation_enabled: mg::Field<bool>,
    /// `sessionInitiationProtocalAddress`.
    pub session_initiation_protocal_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateWindowsDeviceAccountActionParameter: "microsoft.graph.updateWindowsDeviceAccountActionParameter", complex;
    calendar_sync_enabled: "calendarSyncEnabled",
    device_account: "deviceAccount",
    device_account_email: "deviceAccountEmail",
    exchange_server: "exchangeServer",
    password_rotation_enabled: "passwordRotationEnabled",
    session_initiation_protocal_address: "sessionInitiationProtocalAddress",
}
