// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fileStorageContainerType`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`FileStorageContainerTypeCollection`], for example
/// `graph.storage().file_storage().container_types()`.
///
/// [`FileStorageContainerTypeCollection`]: crate::requests::file_storage_container_type::FileStorageContainerTypeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/filestoragecontainertype?view=graph-rest-beta
pub struct FileStorageContainerType {
    /// `billingClassification`. Never null.
    pub billing_classification: mg::Field<
        mg::Open<super::FileStorageContainerBillingClassification>,
    >,
    /// `billingStatus`. Never null.
    pub billing_status: mg::Field<mg::Open<super::FileStorageContainerBillingStatus>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::FileStorageContainerTypeSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorageContainerType: "microsoft.graph.fileStorageContainerType", entity, base super::Entity;
    billing_classification: "billingClassification" required,
    billing_status: "billingStatus" required,
    created_date_time: "createdDateTime" required,
    etag: "etag" required,
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    name: "name" required,
    owning_app_id: "owningAppId" required,
    settings: "settings" required,
}

mg::derived_from! { FileStorageContainerType: super::Entity }

impl FileStorageContainerType {
    /// `permissions`: many [`Permission`](super::Permission).
    pub const PERMISSIONS: mg::Nav<FileStorageContainerType, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
}
