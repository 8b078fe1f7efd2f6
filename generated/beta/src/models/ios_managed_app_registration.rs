// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosManagedAppRegistration`][reference], derived from
/// [`ManagedAppRegistration`](super::ManagedAppRegistration).
///
/// Requests: [`IosManagedAppRegistrationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_registrations()
///     .cast_to_ios_managed_app_registration()
/// ```
///
/// Operations: `get_user_ids_with_flagged_app_registration`.
///
/// [`IosManagedAppRegistrationCollection`]: crate::requests::ios_managed_app_registration::IosManagedAppRegistrationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosmanagedappregistration?view=graph-rest-beta
pub struct IosManagedAppRegistration {
    /// `appIdentifier`.
    pub app_identifier: mg::Field<mg::Boxed<super::MobileAppIdentifier>>,
    /// `applicationVersion`.
    pub application_version: mg::Field<String>,
    /// `azureADDeviceId`.
    pub azure_ad_device_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceManufacturer`.
    pub device_manufacturer: mg::Field<String>,
    /// `deviceModel`.
    pub device_model: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `deviceTag`.
    pub device_tag: mg::Field<String>,
    /// `deviceType`.
    pub device_type: mg::Field<String>,
    /// `flaggedReasons`.
    pub flagged_reasons: mg::Field<Vec<mg::Open<super::ManagedAppFlaggedReason>>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `managementSdkVersion`.
    pub management_sdk_version: mg::Field<String>,
    /// `platformVersion`.
    pub platform_version: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosManagedAppRegistration: "microsoft.graph.iosManagedAppRegistration", entity, base super::ManagedAppRegistration;
    app_identifier: "appIdentifier",
    application_version: "applicationVersion",
    azure_ad_device_id: "azureADDeviceId",
    created_date_time: "createdDateTime" required,
    device_manufacturer: "deviceManufacturer",
    device_model: "deviceModel",
    device_name: "deviceName",
    device_tag: "deviceTag",
    device_type: "deviceType",
    flagged_reasons: "flaggedReasons" required,
    id: "id" key required,
    last_sync_date_time: "lastSyncDateTime" required,
    managed_device_id: "managedDeviceId",
    management_sdk_version: "managementSdkVersion",
    platform_version: "platformVersion",
    user_id: "userId",
    version: "version",
}

mg::derived_from! { IosManagedAppRegistration: super::ManagedAppRegistration, super::Entity }

impl IosManagedAppRegistration {
    /// `appliedPolicies`: many [`ManagedAppPolicy`](super::ManagedAppPolicy).
    pub const APPLIED_POLICIES: mg::Nav<
        IosManagedAppRegistration,
        Vec<super::ManagedAppPolicy>,
    > = mg::Nav::new("appliedPolicies");
    /// `intendedPolicies`: many [`ManagedAppPolicy`](super::ManagedAppPolicy).
    pub const INTENDED_POLICIES: mg::Nav<
        IosManagedAppRegistration,
        Vec<super::ManagedAppPolicy>,
    > = mg::Nav::new("intendedPolicies");
    /// `managedAppLogCollectionRequests`: many
    /// [`ManagedAppLogCollectionRequest`](super::ManagedAppLogCollectionRequest).
    pub const MANAGED_APP_LOG_COLLECTION_REQUESTS: mg::Nav<
        IosManagedAppRegistration,
        Vec<super::ManagedAppLogCollectionRequest>,
    > = mg::Nav::new("managedAppLogCollectionRequests");
    /// `operations`: many [`ManagedAppOperation`](super::ManagedAppOperation).
    pub const OPERATIONS: mg::Nav<
        IosManagedAppRegistration,
        Vec<super::ManagedAppOperation>,
    > = mg::Nav::new("operations");
}
