// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windows10XCertificateProfile`][reference], derived from
/// [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase).
///
/// Requests: [`Windows10XCertificateProfileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .cast_to_windows10_x_certificate_profile()
/// ```
///
/// Operations: `assign`, `query_by_platform_type`.
///
/// [`Windows10XCertificateProfileCollection`]: crate::requests::windows10_x_certificate_profile::Windows10XCertificateProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10xcertificateprofile?view=graph-rest-beta
pub struct Windows10XCertificateProfile {
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10XCertificateProfile: "microsoft.graph.windows10XCertificateProfile", entity abstract, base super::DeviceManagementResourceAccessProfileBase, family Windows10XCertificateProfileKind;
    creation_date_time: "creationDateTime",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version" required,
}

mg::derived_from! { Windows10XCertificateProfile: super::DeviceManagementResourceAccessProfileBase, super::Entity }

impl Windows10XCertificateProfile {
    /// `assignments`: many [`DeviceManagementResourceAccessProfileAssignment`].
    ///
    /// [`DeviceManagementResourceAccessProfileAssignment`]: super::DeviceManagementResourceAccessProfileAssignment
    pub const ASSIGNMENTS: mg::Nav<
        Windows10XCertificateProfile,
        Vec<super::DeviceManagementResourceAccessProfileAssignment>,
    > = mg::Nav::new("assignments");
}

/// The types derived from [`Windows10XCertificateProfile`].
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
