// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskProfile`.
pub struct WindowsKioskProfile {
    /// `appConfiguration`. Never null.
    pub app_configuration: mg::Field<mg::Boxed<super::WindowsKioskAppConfiguration>>,
    /// `profileId`. Never null.
    pub profile_id: mg::Field<String>,
    /// `profileName`. Never null.
    pub profile_name: mg::Field<String>,
    /// `userAccountsConfiguration`.
    pub user_accounts_configuration: mg::Field<Vec<super::WindowsKioskUser>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskProfile: "microsoft.graph.windowsKioskProfile", complex;
    app_configuration: "appConfiguration" required,
    profile_id: "profileId" required,
    profile_name: "profileName" required,
    user_accounts_configuration: "userAccountsConfiguration" required,
}
