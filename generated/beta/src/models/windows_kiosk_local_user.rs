// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskLocalUser`, derived from
/// [`WindowsKioskUser`](super::WindowsKioskUser).
pub struct WindowsKioskLocalUser {
    /// `userName`. Never null.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskLocalUser: "microsoft.graph.windowsKioskLocalUser", complex, base super::WindowsKioskUser;
    user_name: "userName" required,
}

mg::derived_from! { WindowsKioskLocalUser: super::WindowsKioskUser }
