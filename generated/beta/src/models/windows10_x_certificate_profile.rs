// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10XCertificateProfile`, an abstract entity type derived from `microsoft.graph.deviceManagementResourceAccessProfileBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10xcertificateprofile?view=graph-rest-beta>
    Windows10XCertificateProfile "microsoft.graph.windows10XCertificateProfile" "entity abstract" : super::DeviceManagementResourceAccessProfileBase => Windows10XCertificateProfileKind;
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { Windows10XCertificateProfile: super::DeviceManagementResourceAccessProfileBase, super::Entity }

impl Windows10XCertificateProfile {
    /// `assignments`: many `deviceManagementResourceAccessProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10XCertificateProfile,
        Vec<super::DeviceManagementResourceAccessProfileAssignment>,
    > = mg::Nav::new("assignments");
}

/// The types derived from `microsoft.graph.windows10XCertificateProfile`.
#[non_exhaustive]
pub enum Windows10XCertificateProfileKind {
    Windows10XscepCertificateProfile(Box<super::Windows10XscepCertificateProfile>),
    /// None of these, or a type that this version does not know.
    Other(Box<Windows10XCertificateProfile>),
}

mg::family! {
    Windows10XCertificateProfile => Windows10XCertificateProfileKind;
    Windows10XscepCertificateProfile(super::Windows10XscepCertificateProfile),
}
