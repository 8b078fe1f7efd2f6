// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10XTrustedRootCertificate`, an entity type derived from `microsoft.graph.deviceManagementResourceAccessProfileBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10xtrustedrootcertificate?view=graph-rest-beta>
    Windows10XTrustedRootCertificate "microsoft.graph.windows10XTrustedRootCertificate" "entity" : super::DeviceManagementResourceAccessProfileBase;
    /// `certFileName`: String
    cert_file_name "certFileName": String,
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `destinationStore`: certificateDestinationStore, not null
    destination_store "destinationStore" "r": mg::Open<super::CertificateDestinationStore>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `trustedRootCertificate`: Binary, not null
    trusted_root_certificate "trustedRootCertificate" "r": mg::Binary,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { Windows10XTrustedRootCertificate: super::DeviceManagementResourceAccessProfileBase, super::Entity }

impl Windows10XTrustedRootCertificate {
    /// `assignments`: many `deviceManagementResourceAccessProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10XTrustedRootCertificate,
        Vec<super::DeviceManagementResourceAccessProfileAssignment>,
    > = mg::Nav::new("assignments");
}
