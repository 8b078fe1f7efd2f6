// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsFeatureUpdateProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsFeatureUpdateProfileCollection`], for example
/// `graph.device_management().windows_feature_update_profiles()`.
///
/// Operations: `assign`.
///
/// [`WindowsFeatureUpdateProfileCollection`]: crate::requests::windows_feature_update_profile::WindowsFeatureUpdateProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdateprofile?view=graph-rest-beta
pub struct WindowsFeatureUpdateProfile {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deployableContentDisplayName`.
    pub deployable_content_display_name: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `endOfSupportDate`.
    pub end_of_support_date: mg::Field<mg::DateTimeOffset>,
    /// `featureUpdateVersion`. Never null.
    pub feature_update_version: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installFeatureUpdatesOptional`. Never null.
    pub install_feature_updates_optional: mg::Field<bool>,
    /// `installLatestWindows10OnWindows11IneligibleDevice`. Never null.
    pub install_latest_windows10_on_windows11_ineligible_device: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `rolloutSettings`.
    pub rollout_settings: mg::Field<mg::Boxed<super::WindowsUpdateRolloutSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsFeatureUpdateProfile: "microsoft.graph.windowsFeatureUpdateProfile", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    deployable_content_display_name: "deployableContentDisplayName",
    description: "description",
    display_name: "displayName" required,
    end_of_support_date: "endOfSupportDate",
    feature_update_version: "featureUpdateVersion" required,
    id: "id" key required,
    install_feature_updates_optional: "installFeatureUpdatesOptional" required,
    install_latest_windows10_on_windows11_ineligible_device: "installLatestWindows10OnWindows11IneligibleDevice" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    rollout_settings: "rolloutSettings",
}

mg::derived_from! { WindowsFeatureUpdateProfile: super::Entity }

impl WindowsFeatureUpdateProfile {
    /// `assignments`: many
    /// [`WindowsFeatureUpdateProfileAssignment`](super::WindowsFeatureUpdateProfileAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsFeatureUpdateProfile,
        Vec<super::WindowsFeatureUpdateProfileAssignment>,
    > = mg::Nav::new("assignments");
}
