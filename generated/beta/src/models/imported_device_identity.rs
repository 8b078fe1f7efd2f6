// @generated
use crate::mg;

/// Entity type [`microsoft.graph.importedDeviceIdentity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ImportedDeviceIdentityCollection`], for example
/// `graph.device_management().imported_device_identities()`.
///
/// Operations: `import_device_identity_list`, `search_existing_identities`.
///
/// [`ImportedDeviceIdentityCollection`]: crate::requests::imported_device_identity::ImportedDeviceIdentityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/importeddeviceidentity?view=graph-rest-beta
pub struct ImportedDeviceIdentity {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportedDeviceIdentity: "microsoft.graph.importedDeviceIdentity", entity, base super::Entity, family ImportedDeviceIdentityKind;
    created_date_time: "createdDateTime" required,
    description: "description",
    enrollment_state: "enrollmentState" required,
    id: "id" key required,
    imported_device_identifier: "importedDeviceIdentifier",
    imported_device_identity_type: "importedDeviceIdentityType" required,
    last_contacted_date_time: "lastContactedDateTime" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    platform: "platform" required,
}

mg::derived_from! { ImportedDeviceIdentity: super::Entity }

/// The types derived from [`ImportedDeviceIdentity`].
#[non_exhaustive]
pub enum ImportedDeviceIdentityKind {
    ImportedDeviceIdentityResult(Box<super::ImportedDeviceIdentityResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<ImportedDeviceIdentity>),
}

mg::family! {
    ImportedDeviceIdentity => ImportedDeviceIdentityKind;
    ImportedDeviceIdentityResult(super::ImportedDeviceIdentityResult),
}
