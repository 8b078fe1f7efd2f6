// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsDeviceAccount`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceaccount?view=graph-rest-beta
pub struct WindowsDeviceAccount {
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDeviceAccount: "microsoft.graph.windowsDeviceAccount", complex, family WindowsDeviceAccountKind;
    password: "password" secret,
}

/// The types derived from [`WindowsDeviceAccount`].
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
