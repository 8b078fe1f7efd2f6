// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorageContainerType`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/filestoragecontainertype?view=graph-rest-beta>
    FileStorageContainerType "microsoft.graph.fileStorageContainerType" "entity" : super::Entity;
    /// `billingClassification`: fileStorageContainerBillingClassification, not null
    billing_classification "billingClassification" "r": mg::Open<super::FileStorageContainerBillingClassification>,
    /// `billingStatus`: fileStorageContainerBillingStatus, not null
    billing_status "billingStatus" "r": mg::Open<super::FileStorageContainerBillingStatus>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `etag`: String, not null
    etag "etag" "r": String,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `owningAppId`: Guid, not null
    owning_app_id "owningAppId" "r": mg::Guid,
    /// `settings`: fileStorageContainerTypeSettings, not null
    settings "settings" "r": mg::Boxed<super::FileStorageContainerTypeSettings>,
}

mg::derived_from! { FileStorageContainerType: super::Entity }

impl FileStorageContainerType {
    /// `permissions`: many `permission`, contained
    pub const PERMISSIONS: mg::Nav<FileStorageContainerType, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
}
