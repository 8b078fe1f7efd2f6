// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDeviceAccount`, a complex type.
    WindowsDeviceAccount "microsoft.graph.windowsDeviceAccount" "complex" => WindowsDeviceAccountKind;
    /// `password`: String, masked in Debug
    password "password" "s": String,
}

/// The types derived from `microsoft.graph.windowsDeviceAccount`.
#[non_exhaustive]
pub enum WindowsDeviceAccountKind {
    WindowsDeviceAdAccount(Box<super::WindowsDeviceAdAccount>),
    WindowsDeviceAzureAdAccount(Box<super::WindowsDeviceAzureAdAccount>),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsDeviceAccount>),
}

mg::family! {
    WindowsDeviceAccount => WindowsDeviceAccountKind;
    WindowsDeviceAdAccount(super::WindowsDeviceAdAccount),
    WindowsDeviceAzureAdAccount(super::WindowsDeviceAzureAdAccount),
}
