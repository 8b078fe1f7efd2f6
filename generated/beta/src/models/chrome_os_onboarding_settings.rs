// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chromeOSOnboardingSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/chromeosonboardingsettings?view=graph-rest-beta>
    ChromeOsOnboardingSettings "microsoft.graph.chromeOSOnboardingSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastDirectorySyncDateTime`: DateTimeOffset
    last_directory_sync_date_time "lastDirectorySyncDateTime": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `onboardingStatus`: onboardingStatus, not null
    onboarding_status "onboardingStatus" "r": mg::Open<super::OnboardingStatus>,
    /// `ownerUserPrincipalName`: String
    owner_user_principal_name "ownerUserPrincipalName": String,
}

mg::derived_from! { ChromeOsOnboardingSettings: super::Entity }
