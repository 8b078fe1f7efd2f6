// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDeviceADAccount`, a complex type derived from `microsoft.graph.windowsDeviceAccount`.
    WindowsDeviceAdAccount "microsoft.graph.windowsDeviceADAccount" "complex" : super::WindowsDeviceAccount;
    /// `domainName`: String
    domain_name "domainName": String,
    /// `password`: String, masked in Debug
    password "password" "s": String,
    /// `userName`: String
    user_name "userName": String,
}

mg::derived_from! { WindowsDeviceAdAccount: super::WindowsDeviceAccount }
