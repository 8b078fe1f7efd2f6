// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppRegistration`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedappregistration?view=graph-rest-beta>
    ManagedAppRegistration "microsoft.graph.managedAppRegistration" "entity abstract" : super::Entity => ManagedAppRegistrationKind;
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
    /// `platformVersion`: String
    platform_version "platformVersion": String,
    /// `userId`: String
    user_id "userId": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ManagedAppRegistration: super::Entity }

impl ManagedAppRegistration {
    /// `appliedPolicies`: many `managedAppPolicy`, contained
    pub const APPLIED_POLICIES: mg::Nav<
        ManagedAppRegistration,
        Vec<super::ManagedAppPolicy>,
    > = mg::Nav::new("appliedPolicies");
    /// `intendedPolicies`: many `managedAppPolicy`, contained
    pub const INTENDED_POLICIES: mg::Nav<
        ManagedAppRegistration,
        Vec<super::ManagedAppPolicy>,
    > = mg::Nav::new("intendedPolicies");
    /// `managedAppLogCollectionRequests`: many `managedAppLogCollectionRequest`, contained
    pub const MANAGED_APP_LOG_COLLECTION_REQUESTS: mg::Nav<
        ManagedAppRegistration,
        Vec<super::ManagedAppLogCollectionRequest>,
    > = mg::Nav::new("managedAppLogCollectionRequests");
    /// `operations`: many `managedAppOperation`, contained
    pub const OPERATIONS: mg::Nav<
        ManagedAppRegistration,
        Vec<super::ManagedAppOperation>,
    > = mg::Nav::new("operations");
}

/// The types derived from `microsoft.graph.managedAppRegistration`.
#[non_exhaustive]
pub enum ManagedAppRegistrationKind {
    AndroidManagedAppRegistration(Box<super::AndroidManagedAppRegistration>),
    IosManagedAppRegistration(Box<super::IosManagedAppRegistration>),
    WindowsManagedAppRegistration(Box<super::WindowsManagedAppRegistration>),
    /// None of these, or a type that this version does not know.
    Other(Box<ManagedAppRegistration>),
}

mg::family! {
    ManagedAppRegistration => ManagedAppRegistrationKind;
    AndroidManagedAppRegistration(super::AndroidManagedAppRegistration),
    IosManagedAppRegistration(super::IosManagedAppRegistration),
    WindowsManagedAppRegistration(super::WindowsManagedAppRegistration),
}
