// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorageContainerTypeRegistration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/filestoragecontainertyperegistration?view=graph-rest-beta>
    FileStorageContainerTypeRegistration "microsoft.graph.fileStorageContainerTypeRegistration" "entity" : super::Entity;
    /// `billingClassification`: fileStorageContainerBillingClassification, not null
    billing_classification "billingClassification" "r": mg::Open<super::FileStorageContainerBillingClassification>,
    /// `billingStatus`: fileStorageContainerBillingStatus, not null
    billing_status "billingStatus" "r": mg::Open<super::FileStorageContainerBillingStatus>,
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
    /// `registeredDateTime`: DateTimeOffset, not null
    registered_date_time "registeredDateTime" "r": mg::DateTimeOffset,
    /// `settings`: fileStorageContainerTypeRegistrationSettings, not null
    settings "settings" "r": mg::Boxed<super::FileStorageContainerTypeRegistrationSettings>,
}

mg::derived_from! { FileStorageContainerTypeRegistration: super::Entity }

impl FileStorageContainerTypeRegistration {
    /// `applicationPermissionGrants`: many `fileStorageContainerTypeAppPermissionGrant`, contained
    pub const APPLICATION_PERMISSION_GRANTS: mg::Nav<
        FileStorageContainerTypeRegistration,
        Vec<super::FileStorageContainerTypeAppPermissionGrant>,
    > = mg::Nav::new("applicationPermissionGrants");
}
