// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsDeviceAzureADAccount`][reference], derived from
/// [`WindowsDeviceAccount`](super::WindowsDeviceAccount).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceazureadaccount?view=graph-rest-beta
pub struct WindowsDeviceAzureAdAccount {
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDeviceAzureAdAccount: "microsoft.graph.windowsDeviceAzureADAccount", complex, base super::WindowsDeviceAccount;
    password: "password" secret,
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { WindowsDeviceAzureAdAccount: super::WindowsDeviceAccount }
