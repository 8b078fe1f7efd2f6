// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsQualityUpdateProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsQualityUpdateProfileCollection`], for example
/// `graph.device_management().windows_quality_update_profiles()`.
///
/// Operations: `assign`.
///
/// [`WindowsQualityUpdateProfileCollection`]: crate::requests::windows_quality_update_profile::WindowsQualityUpdateProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofile?view=graph-rest-beta
pub struct WindowsQualityUpdateProfile {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deployableContentDisplayName`.
    pub deployable_content_display_name: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `expeditedUpdateSettings`.
    pub expedited_update_settings: mg::Field<
        mg::Boxed<super::ExpeditedWindowsQualityUpdateSettings>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `releaseDateDisplayName`.
    pub release_date_display_name: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdateProfile: "microsoft.graph.windowsQualityUpdateProfile", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    deployable_content_display_name: "deployableContentDisplayName",
    description: "description",
    display_name: "displayName" required,
    expedited_update_settings: "expeditedUpdateSettings",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    release_date_display_name: "releaseDateDisplayName",
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { WindowsQualityUpdateProfile: super::Entity }

impl WindowsQualityUpdateProfile {
    /// `assignments`: many
    /// [`WindowsQualityUpdateProfileAssignment`](super::WindowsQualityUpdateProfileAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsQualityUpdateProfile,
        Vec<super::WindowsQualityUpdateProfileAssignment>,
    > = mg::Nav::new("assignments");
}
