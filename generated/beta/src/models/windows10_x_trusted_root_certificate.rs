// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10XTrustedRootCertificate`][reference], derived from
/// [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase).
///
/// Requests: [`Windows10XTrustedRootCertificateCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .cast_to_windows10_x_trusted_root_certificate()
/// ```
///
/// Operations: `assign`, `query_by_platform_type`.
///
/// [`Windows10XTrustedRootCertificateCollection`]: crate::requests::windows10_x_trusted_root_certificate::Windows10XTrustedRootCertificateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10xtrustedrootcertificate?view=graph-rest-beta
pub struct Windows10XTrustedRootCertificate {
    /// `certFileName`.
    pub cert_file_name: mg::Field<String>,
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `destinationStore`. Never null.
    pub destination_store: mg::Field<mg::Open<super::CertificateDestinationStore>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `trustedRootCertificate`. Never null.
    pub trusted_root_certificate: mg::Field<mg::Binary>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10XTrustedRootCertificate: "microsoft.graph.windows10XTrustedRootCertificate", entity, base super::DeviceManagementResourceAccessProfileBase;
    cert_file_name: "certFileName",
    creation_date_time: "creationDateTime",
    description: "description",
    destination_store: "destinationStore" required,
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    role_scope_tag_ids: "roleScopeTagIds",
    trusted_root_certificate: "trustedRootCertificate" required,
    version: "version" required,
}

mg::derived_from! { Windows10XTrustedRootCertificate: super::DeviceManagementResourceAccessProfileBase, super::Entity }

impl Windows10XTrustedRootCertificate {
    /// `assignments`: many [`DeviceManagementResourceAccessProfileAssignment`].
    ///
    /// [`DeviceManagementResourceAccessProfileAssignment`]: super::DeviceManagementResourceAccessProfileAssignment
    pub const ASSIGNMENTS: mg::Nav<
        Windows10XTrustedRootCertificate,
        Vec<super::DeviceManagementResourceAccessProfileAssignment>,
    > = mg::Nav::new("assignments");
}
