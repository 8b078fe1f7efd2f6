// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fileStorageContainerTypeRegistration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`FileStorageContainerTypeRegistrationCollection`], for example
/// `graph.storage().file_storage().container_type_registrations()`.
///
/// [`FileStorageContainerTypeRegistrationCollection`]: crate::requests::file_storage_container_type_registration::FileStorageContainerTypeRegistrationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/filestoragecontainertyperegistration?view=graph-rest-beta
pub struct FileStorageContainerTypeRegistration {
    /// `billingClassification`. Never null.
    pub billing_classification: mg::Field<
        mg::Open<super::FileStorageContainerBillingClassification>,
    >,
    /// `billingStatus`. Never null.
    pub billing_status: mg::Field<mg::Open<super::FileStorageContainerBillingStatus>>,
    /// `etag`. Never null.
    pub etag: mg::Field<String>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `owningAppId`. Never null.
    pub owning_app_id: mg::Field<mg::Guid>,
    /// `registeredDateTime`. Never null.
    pub registered_date_time: mg::Field<mg::DateTimeOffset>,
    /// `settings`. Never null.
    pub settings: mg::Field<
        mg::Boxed<super::FileStorageContainerTypeRegistrationSettings>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorageContainerTypeRegistration: "microsoft.graph.fileStorageContainerTypeRegistration", entity, base super::Entity;
    billing_classification: "billingClassification" required,
    billing_status: "billingStatus" required,
    etag: "etag" required,
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    name: "name" required,
    owning_app_id: "owningAppId" required,
    registered_date_time: "registeredDateTime" required,
    settings: "settings" required,
}

mg::derived_from! { FileStorageContainerTypeRegistration: super::Entity }

impl FileStorageContainerTypeRegistration {
    /// `applicationPermissionGrants`: many [`FileStorageContainerTypeAppPermissionGrant`].
    ///
    /// [`FileStorageContainerTypeAppPermissionGrant`]: super::FileStorageContainerTypeAppPermissionGrant
    pub const APPLICATION_PERMISSION_GRANTS: mg::Nav<
        FileStorageContainerTypeRegistration,
        Vec<super::FileStorageContainerTypeAppPermissionGrant>,
    > = mg::Nav::new("applicationPermissionGrants");
}
