// @generated
use crate::mg;

/// Entity type [`microsoft.graph.importedDeviceIdentityResult`][reference], derived from
/// [`ImportedDeviceIdentity`](super::ImportedDeviceIdentity).
///
/// Requests: [`ImportedDeviceIdentityResultCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .imported_device_identities()
///     .cast_to_imported_device_identity_result()
/// ```
///
/// Operations: `import_device_identity_list`, `search_existing_identities`.
///
/// [`ImportedDeviceIdentityResultCollection`]: crate::requests::imported_device_identity_result::ImportedDeviceIdentityResultCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/importeddeviceidentityresult?view=graph-rest-beta
pub struct ImportedDeviceIdentityResult {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `enrollmentState`. Never null.
    pub enrollment_state: mg::Field<mg::Open<super::EnrollmentState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `importedDeviceIdentifier`.
    pub imported_device_identifier: mg::Field<String>,
    /// `importedDeviceIdentityType`. Never null.
    pub imported_device_identity_type: mg::Field<
        mg::Open<super::ImportedDeviceIdentityType>,
    >,
    /// `lastContactedDateTime`. Never null.
    pub last_contacted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `platform`. Never null.
    pub platform: mg::Field<mg::Open<super::Platform>>,
    /// `status`. Never null.
    pub status: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportedDeviceIdentityResult: "microsoft.graph.importedDeviceIdentityResult", entity, base super::ImportedDeviceIdentity;
    created_date_time: "createdDateTime" required,
    description: "description",
    enrollment_state: "enrollmentState" required,
    id: "id" key required,
    imported_device_identifier: "importedDeviceIdentifier",
    imported_device_identity_type: "importedDeviceIdentityType" required,
    last_contacted_date_time: "lastContactedDateTime" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    platform: "platform" required,
    status: "status" required,
}

mg::derived_from! { ImportedDeviceIdentityResult: super::ImportedDeviceIdentity, super::Entity }
