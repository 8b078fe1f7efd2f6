// @generated
use crate::{mg, models};

/// One `microsoft.graph.chromeOSOnboardingSettings`, by its URL.
///
/// For example `/deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettings-id}`.
pub type ChromeOsOnboardingSettingsResource = mg::One<
    models::ChromeOsOnboardingSettings,
>;

mg::builder! {
    /// A collection of `microsoft.graph.chromeOSOnboardingSettings`, by its URL.
    ///
    /// For example `/deviceManagement/chromeOSOnboardingSettings`.
    ChromeOsOnboardingSettingsCollection(mg::Many<models::ChromeOsOnboardingSettings, ChromeOsOnboardingSettingsResource>)
}

impl ChromeOsOnboardingSettingsCollection {
    /// `POST …/connect`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn connect(
        &self,
        parameters: Connect,
    ) -> mg::Request<mg::Open<models::ChromeOsOnboardingStatus>> {
        mg::Path::action_with(self, "connect", &parameters)
    }

    /// `POST …/disconnect`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn disconnect(&self) -> mg::Request<mg::Open<models::ChromeOsOnboardingStatus>> {
        mg::Path::action(self, "disconnect")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.connect`.
    Connect "microsoft.graph.connect" "parameters";
    /// `ownerAccessToken`: String, masked in Debug, optional
    owner_access_token "ownerAccessToken" "so": String,
    /// `ownerUserPrincipalName`: String
    owner_user_principal_name "ownerUserPrincipalName": String,
}
