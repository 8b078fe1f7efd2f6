// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementResourceAccessProfileBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementresourceaccessprofilebase?view=graph-rest-beta>
    DeviceManagementResourceAccessProfileBase "microsoft.graph.deviceManagementResourceAccessProfileBase" "entity abstract" : super::Entity => DeviceManagementResourceAccessProfileBaseKind;
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

mg::derived_from! { DeviceManagementResourceAccessProfileBase: super::Entity }

impl DeviceManagementResourceAccessProfileBase {
    /// `assignments`: many `deviceManagementResourceAccessProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceManagementResourceAccessProfileBase,
        Vec<super::DeviceManagementResourceAccessProfileAssignment>,
    > = mg::Nav::new("assignments");
}

/// The types derived from `microsoft.graph.deviceManagementResourceAccessProfileBase`.
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
