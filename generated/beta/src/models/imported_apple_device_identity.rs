// @generated
use crate::mg;

/// Entity type [`microsoft.graph.importedAppleDeviceIdentity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ImportedAppleDeviceIdentityCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .imported_apple_device_identities()
/// ```
///
/// Operations: `import_apple_device_identity_list`.
///
/// [`ImportedAppleDeviceIdentityCollection`]: crate::requests::imported_apple_device_identity::ImportedAppleDeviceIdentityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/importedappledeviceidentity?view=graph-rest-beta
pub struct ImportedAppleDeviceIdentity {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `discoverySource`. Never null.
    pub discovery_source: mg::Field<mg::Open<super::DiscoverySource>>,
    /// `enrollmentState`. Never null.
    pub enrollment_state: mg::Field<mg::Open<super::EnrollmentState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDeleted`.
    pub is_deleted: mg::Field<bool>,
    /// `isSupervised`. Never null.
    pub is_supervised: mg::Field<bool>,
    /// `lastContactedDateTime`. Never null.
    pub last_contacted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `platform`. Never null.
    pub platform: mg::Field<mg::Open<super::Platform>>,
    /// `requestedEnrollmentProfileAssignmentDateTime`.
    pub requested_enrollment_profile_assignment_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requestedEnrollmentProfileId`.
    pub requested_enrollment_profile_id: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportedAppleDeviceIdentity: "microsoft.graph.importedAppleDeviceIdentity", entity, base super::Entity, family ImportedAppleDeviceIdentityKind;
    created_date_time: "createdDateTime" required,
    description: "description",
    discovery_source: "discoverySource" required,
    enrollment_state: "enrollmentState" required,
    id: "id" key required,
    is_deleted: "isDeleted",
    is_supervised: "isSupervised" required,
    last_contacted_date_time: "lastContactedDateTime" required,
    platform: "platform" required,
    requested_enrollment_profile_assignment_date_time: "requestedEnrollmentProfileAssignmentDateTime",
    requested_enrollment_profile_id: "requestedEnrollmentProfileId",
    serial_number: "serialNumber",
}

mg::derived_from! { ImportedAppleDeviceIdentity: super::Entity }

/// The types derived from [`ImportedAppleDeviceIdentity`].
#[non_exhaustive]
pub enum ImportedAppleDeviceIdentityKind {
    ImportedAppleDeviceIdentityResult(Box<super::ImportedAppleDeviceIdentityResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<ImportedAppleDeviceIdentity>),
}

mg::family! {
    ImportedAppleDeviceIdentity => ImportedAppleDeviceIdentityKind;
    ImportedAppleDeviceIdentityResult(super::ImportedAppleDeviceIdentityResult),
}
