// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdateProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofile?view=graph-rest-beta>
    WindowsQualityUpdateProfile "microsoft.graph.windowsQualityUpdateProfile" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deployableContentDisplayName`: String
    deployable_content_display_name "deployableContentDisplayName": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `expeditedUpdateSettings`: expeditedWindowsQualityUpdateSettings
    expedited_update_settings "expeditedUpdateSettings": mg::Boxed<super::ExpeditedWindowsQualityUpdateSettings>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `releaseDateDisplayName`: String
    release_date_display_name "releaseDateDisplayName": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::derived_from! { WindowsQualityUpdateProfile: super::Entity }

impl WindowsQualityUpdateProfile {
    /// `assignments`: many `windowsQualityUpdateProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsQualityUpdateProfile,
        Vec<super::WindowsQualityUpdateProfileAssignment>,
    > = mg::Nav::new("assignments");
}
