// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDeviceAzureADAccount`, a complex type derived from `microsoft.graph.windowsDeviceAccount`.
    WindowsDeviceAzureAdAccount "microsoft.graph.windowsDeviceAzureADAccount" "complex" : super::WindowsDeviceAccount;
    /// `password`: String, masked in Debug
    password "password" "s": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { WindowsDeviceAzureAdAccount: super::WindowsDeviceAccount }
