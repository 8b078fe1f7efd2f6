// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10XWifiConfiguration`][reference], derived from
/// [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase).
///
/// Requests: [`Windows10XWifiConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .cast_to_windows10_x_wifi_configuration()
/// ```
///
/// Operations: `assign`, `query_by_platform_type`.
///
/// [`Windows10XWifiConfigurationCollection`]: crate::requests::windows10_x_wifi_configuration::Windows10XWifiConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10xwificonfiguration?view=graph-rest-beta
pub struct Windows10XWifiConfiguration {
    /// `authenticationCertificateId`.
    pub authentication_certificate_id: mg::Field<mg::Guid>,
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customXml`. Never null. Secret: masked in `Debug`.
    pub custom_xml: mg::Field<mg::Binary>,
    /// `customXmlFileName`.
    pub custom_xml_file_name: mg::Field<String>,
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
    Windows10XWifiConfiguration: "microsoft.graph.windows10XWifiConfiguration", entity, base super::DeviceManagementResourceAccessProfileBase;
    authentication_certificate_id: "authenticationCertificateId",
    creation_date_time: "creationDateTime",
    custom_xml: "customXml" required secret,
    custom_xml_file_name: "customXmlFileName",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version" required,
}

mg::derived_from! { Windows10XWifiConfiguration: super::DeviceManagementResourceAccessProfileBase, super::Entity }

impl Windows10XWifiConfiguration {
    /// `assignments`: many [`DeviceManagementResourceAccessProfileAssignment`].
    ///
    /// [`DeviceManagementResourceAccessProfileAssignment`]: super::DeviceManagementResourceAccessProfileAssignment
    pub const ASSIGNMENTS: mg::Nav<
        Windows10XWifiConfiguration,
        Vec<super::DeviceManagementResourceAccessProfileAssignment>,
    > = mg::Nav::new("assignments");
}
