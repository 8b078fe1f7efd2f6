// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsFeatureUpdateProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdateprofile?view=graph-rest-beta>
    WindowsFeatureUpdateProfile "microsoft.graph.windowsFeatureUpdateProfile" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deployableContentDisplayName`: String
    deployable_content_display_name "deployableContentDisplayName": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `endOfSupportDate`: DateTimeOffset
    end_of_support_date "endOfSupportDate": mg::DateTimeOffset,
    /// `featureUpdateVersion`: String, not null
    feature_update_version "featureUpdateVersion" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installFeatureUpdatesOptional`: Boolean, not null
    install_feature_updates_optional "installFeatureUpdatesOptional" "r": bool,
    /// `installLatestWindows10OnWindows11IneligibleDevice`: Boolean, not null
    install_latest_windows10_on_windows11_ineligible_device "installLatestWindows10OnWindows11IneligibleDevice" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `rolloutSettings`: windowsUpdateRolloutSettings
    rollout_settings "rolloutSettings": mg::Boxed<super::WindowsUpdateRolloutSettings>,
}

mg::derived_from! { WindowsFeatureUpdateProfile: super::Entity }

impl WindowsFeatureUpdateProfile {
    /// `assignments`: many `windowsFeatureUpdateProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsFeatureUpdateProfile,
        Vec<super::WindowsFeatureUpdateProfileAssignment>,
    > = mg::Nav::new("assignments");
}
