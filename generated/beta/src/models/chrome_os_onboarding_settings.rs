// @generated
use crate::mg;

/// Entity type [`microsoft.graph.chromeOSOnboardingSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ChromeOsOnboardingSettingsCollection`], for example
/// `graph.device_management().chrome_os_onboarding_settings()`.
///
/// Operations: `connect`, `disconnect`.
///
/// [`ChromeOsOnboardingSettingsCollection`]: crate::requests::chrome_os_onboarding_settings::ChromeOsOnboardingSettingsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/chromeosonboardingsettings?view=graph-rest-beta
pub struct ChromeOsOnboardingSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastDirectorySyncDateTime`.
    pub last_directory_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onboardingStatus`. Never null.
    pub onboarding_status: mg::Field<mg::Open<super::OnboardingStatus>>,
    /// `ownerUserPrincipalName`.
    pub owner_user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChromeOsOnboardingSettings: "microsoft.graph.chromeOSOnboardingSettings", entity, base super::Entity;
    id: "id" key required,
    last_directory_sync_date_time: "lastDirectorySyncDateTime",
    last_modified_date_time: "lastModifiedDateTime" required,
    onboarding_status: "onboardingStatus" required,
    owner_user_principal_name: "ownerUserPrincipalName",
}

mg::derived_from! { ChromeOsOnboardingSettings: super::Entity }
