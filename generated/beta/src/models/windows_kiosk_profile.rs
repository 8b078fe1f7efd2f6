// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskProfile`, a complex type.
    WindowsKioskProfile "microsoft.graph.windowsKioskProfile" "complex";
    /// `appConfiguration`: windowsKioskAppConfiguration, not null
    app_configuration "appConfiguration" "r": mg::Boxed<super::WindowsKioskAppConfiguration>,
    /// `profileId`: String, not null
    profile_id "profileId" "r": String,
    /// `profileName`: String, not null
    profile_name "profileName" "r": String,
    /// `userAccountsConfiguration`: Collection(windowsKioskUser), items not null
    user_accounts_configuration "userAccountsConfiguration" "r": Vec<super::WindowsKioskUser>,
}
