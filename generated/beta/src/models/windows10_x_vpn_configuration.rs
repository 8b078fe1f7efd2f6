// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10XVpnConfiguration`, an entity type derived from `microsoft.graph.deviceManagementResourceAccessProfileBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10xvpnconfiguration?view=graph-rest-beta>
    Windows10XVpnConfiguration "microsoft.graph.windows10XVpnConfiguration" "entity" : super::DeviceManagementResourceAccessProfileBase;
    /// `authenticationCertificateId`: Guid
    authentication_certificate_id "authenticationCertificateId": mg::Guid,
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `customXml`: Binary, not null
    custom_xml "customXml" "r": mg::Binary,
    /// `customXmlFileName`: String
    custom_xml_file_name "customXmlFileName": String,
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

mg::derived_from! { Windows10XVpnConfiguration: super::DeviceManagementResourceAccessProfileBase, super::Entity }

impl Windows10XVpnConfiguration {
    /// `assignments`: many `deviceManagementResourceAccessProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10XVpnConfiguration,
        Vec<super::DeviceManagementResourceAccessProfileAssignment>,
    > = mg::Nav::new("assignments");
}
