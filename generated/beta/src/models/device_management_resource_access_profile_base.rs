// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.deviceManagementResourceAccessProfileBase`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementResourceAccessProfileBaseCollection`], for example
/// `graph.device_management().resource_access_profiles()`.
///
/// Operations: `assign`, `query_by_platform_type`.
///
/// [`DeviceManagementResourceAccessProfileBaseCollection`]: crate::requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementresourceaccessprofilebase?view=graph-rest-beta
pub struct DeviceManagementResourceAccessProfileBase {
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
    DeviceManagementResourceAccessProfileBase: "microsoft.graph.deviceManagementResourceAccessProfileBase", entity abstract, base super::Entity, family DeviceManagementResourceAccessProfileBaseKind;
    creation_date_time: "creationDateTime",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version" required,
}

mg::derived_from! { DeviceManagementResourceAccessProfileBase: super::Entity }

impl DeviceManagementResourceAccessProfileBase {
    /// `assignments`: many [`DeviceManagementResourceAccessProfileAssignment`].
    ///
    /// [`DeviceManagementResourceAccessProfileAssignment`]: super::DeviceManagementResourceAccessProfileAssignment
    pub const ASSIGNMENTS: mg::Nav<
        DeviceManagementResourceAccessProfileBase,
        Vec<super::DeviceManagementResourceAccessProfileAssignment>,
    > = mg::Nav::new("assignments");
}

/// The types derived from [`DeviceManagementResourceAccessProfileBase`].
#[non_exhaustive]
pub enum DeviceManagementResourceAccessProfileBaseKind {
    Windows10XCertificateProfile(Box<super::Windows10XCertificateProfile>),
    Windows10XscepCertificateProfile(Box<super::Windows10XscepCertificateProfile>),
    Windows10XTrustedRootCertificate(Box<super::Windows10XTrustedRootCertificate>),
    Windows10XVpnConfiguration(Box<super::Windows10XVpnConfiguration>),
    Windows10XWifiConfiguration(Box<super::Windows10XWifiConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementResourceAccessProfileBase>),
}

mg::family! {
    DeviceManagementResourceAccessProfileBase => DeviceManagementResourceAccessProfileBaseKind;
    Windows10XCertificateProfile(super::Windows10XCertificateProfile),
    Windows10XscepCertificateProfile(super::Windows10XscepCertificateProfile),
    Windows10XTrustedRootCertificate(super::Windows10XTrustedRootCertificate),
    Windows10XVpnConfiguration(super::Windows10XVpnConfiguration),
    Windows10XWifiConfiguration(super::Windows10XWifiConfiguration),
}
