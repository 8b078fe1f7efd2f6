// @generated
use crate::{mg, models};

/// Requests on one [`ChromeOsOnboardingSettings`](models::ChromeOsOnboardingSettings): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().chrome_os_onboarding_settings().id(id)`.
pub type ChromeOsOnboardingSettingsResource = mg::One<
    models::ChromeOsOnboardingSettings,
>;

/// Requests on a collection of [`ChromeOsOnboardingSettings`](models::ChromeOsOnboardingSettings):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().chrome_os_onboarding_settings()`.
#[derive(Clone, Debug)]
pub struct ChromeOsOnboardingSettingsCollection(
    mg::Many<models::ChromeOsOnboardingSettings, ChromeOsOnboardingSettingsResource>,
);

mg::builder! { ChromeOsOnboardingSettingsCollection: mg::Many<models::ChromeOsOnboardingSettings, ChromeOsOnboardingSettingsResource> }

impl ChromeOsOnboardingSettingsCollection {
    /// `POST …/connect`.
    ///
    /// Returns [`ChromeOsOnboardingStatus`](models::ChromeOsOnboardingStatus).
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn connect(
        &self,
        parameters: Connect,
    ) -> mg::Request<mg::Open<models::ChromeOsOnboardingStatus>> {
        self.raw().action_with("connect", &parameters)
    }

    /// `POST …/disconnect`.
    ///
    /// Returns [`ChromeOsOnboardingStatus`](models::ChromeOsOnboardingStatus).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn disconnect(&self) -> mg::Request<mg::Open<models::ChromeOsOnboardingStatus>> {
        self.raw().action("disconnect")
    }
}

/// Parameters of [`ChromeOsOnboardingSettingsCollection::connect`].
pub struct Connect {
    /// `ownerAccessToken`. Secret: masked in `Debug`. Optional.
    pub owner_access_token: mg::Field<String>,
    /// `ownerUserPrincipalName`.
    pub owner_user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Connect: "microsoft.graph.connect", parameters;
    owner_access_token: "ownerAccessToken" secret optional,
    owner_user_principal_name: "ownerUserPrincipalName",
}
