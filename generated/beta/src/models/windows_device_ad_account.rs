// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsDeviceADAccount`][reference], derived from
/// [`WindowsDeviceAccount`](super::WindowsDeviceAccount).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceadaccount?view=graph-rest-beta
pub struct WindowsDeviceAdAccount {
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDeviceAdAccount: "microsoft.graph.windowsDeviceADAccount", complex, base super::WindowsDeviceAccount;
    domain_name: "domainName",
    password: "password" secret,
    user_name: "userName",
}

mg::derived_from! { WindowsDeviceAdAccount: super::WindowsDeviceAccount }
