// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidManagedAppRegistration`, an entity type derived from `microsoft.graph.managedAppRegistration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidmanagedappregistration?view=graph-rest-beta>
    AndroidManagedAppRegistration "microsoft.graph.androidManagedAppRegistration" "entity" : super::ManagedAppRegistration;
    /// `appIdentifier`: mobileAppIdentifier
    app_identifier "appIdentifier": mg::Boxed<super::MobileAppIdentifier>,
    /// `applicationVersion`: String
    application_version "applicationVersion": String,
    /// `azureADDeviceId`: String
    azure_ad_device_id "azureADDeviceId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deviceManufacturer`: String
    device_manufacturer "deviceManufacturer": String,
    /// `deviceModel`: String
    device_model "deviceModel": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `deviceTag`: String
    device_tag "deviceTag": String,
    /// `deviceType`: String
    device_type "deviceType": String,
    /// `flaggedReasons`: Collection(managedAppFlaggedReason), items not null
    flagged_reasons "flaggedReasons" "r": Vec<mg::Open<super::ManagedAppFlaggedReason>>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `managementSdkVersion`: String
    management_sdk_version "managementSdkVersion": String,
    /// `patchVersion`: String
    patch_version "patchVersion": String,
    /// `platformVersion`: String
    platform_version "platformVersion": String,
    /// `userId`: String
    user_id "userId": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { AndroidManagedAppRegistration: super::ManagedAppRegistration, super::Entity }

impl AndroidManagedAppRegistration {
    /// `appliedPolicies`: many `managedAppPolicy`, contained
    pub const APPLIED_POLICIES: mg::Nav<
        AndroidManagedAppRegistration,
        Vec<super::ManagedAppPolicy>,
    > = mg::Nav::new("appliedPolicies");
    /// `intendedPolicies`: many `managedAppPolicy`, contained
    pub const INTENDED_POLICIES: mg::Nav<
        AndroidManagedAppRegistration,
        Vec<super::ManagedAppPolicy>,
    > = mg::Nav::new("intendedPolicies");
    /// `managedAppLogCollectionRequests`: many `managedAppLogCollectionRequest`, contained
    pub const MANAGED_APP_LOG_COLLECTION_REQUESTS: mg::Nav<
        AndroidManagedAppRegistration,
        Vec<super::ManagedAppLogCollectionRequest>,
    > = mg::Nav::new("managedAppLogCollectionRequests");
    /// `operations`: many `managedAppOperation`, contained
    pub const OPERATIONS: mg::Nav<
        AndroidManagedAppRegistration,
        Vec<super::ManagedAppOperation>,
    > = mg::Nav::new("operations");
}
