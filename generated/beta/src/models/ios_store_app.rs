// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosStoreApp`][reference], derived from
/// [`MobileApp`](super::MobileApp).
///
/// Requests: [`IosStoreAppCollection`](crate::requests::ios_store_app::IosStoreAppCollection), for
/// example `graph.device_app_management().mobile_apps().cast_to_ios_store_app()`.
///
/// Operations: `assign`, `update_relationships`, `convert_from_mobile_app_catalog_package`,
/// `has_payload_links`, `validate_xml`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosstoreapp?view=graph-rest-beta
pub struct IosStoreApp {
    /// `appStoreUrl`.
    pub app_store_url: mg::Field<String>,
    /// `appleDeviceAppDeliveryProtocolType`.
    pub apple_device_app_delivery_protocol_type: mg::Field<
        mg::Open<super::AppleDeviceDeliveryProtocol>,
    >,
    /// `applicableDeviceType`. Never null.
    pub applicable_device_type: mg::Field<mg::Boxed<super::IosDeviceType>>,
    /// `bundleId`.
    pub bundle_id: mg::Field<String>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dependentAppCount`. Never null. Read-only: the service computes it.
    pub dependent_app_count: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `developer`.
    pub developer: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `informationUrl`.
    pub information_url: mg::Field<String>,
    /// `isAssigned`. Never null. Read-only: the service computes it.
    pub is_assigned: mg::Field<bool>,
    /// `isFeatured`. Never null.
    pub is_featured: mg::Field<bool>,
    /// `largeIcon`.
    pub large_icon: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `minimumSupportedOperatingSystem`.
    pub minimum_supported_operating_system: mg::Field<
        mg::Boxed<super::IosMinimumOperatingSystem>,
    >,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `owner`.
    pub owner: mg::Field<String>,
    /// `privacyInformationUrl`.
    pub privacy_information_url: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `publishingState`. Never null. Read-only: the service computes it.
    pub publishing_state: mg::Field<mg::Open<super::MobileAppPublishingState>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supersededAppCount`. Never null. Read-only: the service computes it.
    pub superseded_app_count: mg::Field<i32>,
    /// `supersedingAppCount`. Never null. Read-only: the service computes it.
    pub superseding_app_count: mg::Field<i32>,
    /// `uploadState`. Never null. Read-only: the service computes it.
    pub upload_state: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosStoreApp: "microsoft.graph.iosStoreApp", entity, base super::MobileApp;
    app_store_url: "appStoreUrl",
    apple_device_app_delivery_protocol_type: "appleDeviceAppDeliveryProtocolType",
    applicable_device_type: "applicableDeviceType" required,
    bundle_id: "bundleId",
    created_date_time: "createdDateTime" required computed read_only,
    dependent_app_count: "dependentAppCount" required computed read_only,
    description: "description",
    developer: "developer",
    display_name: "displayName",
    id: "id" key required,
    information_url: "informationUrl",
    is_assigned: "isAssigned" required computed read_only,
    is_featured: "isFeatured" required,
    large_icon: "largeIcon",
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    minimum_supported_operating_system: "minimumSupportedOperatingSystem",
    notes: "notes",
    owner: "owner",
    privacy_information_url: "privacyInformationUrl",
    publisher: "publisher",
    publishing_state: "publishingState" required computed read_only,
    role_scope_tag_ids: "roleScopeTagIds",
    superseded_app_count: "supersededAppCount" required computed read_only,
    superseding_app_count: "supersedingAppCount" required computed read_only,
    upload_state: "uploadState" required computed read_only,
}

mg::derived_from! { IosStoreApp: super::MobileApp, super::Entity }

impl IosStoreApp {
    /// `assignments`: many [`MobileAppAssignment`](super::MobileAppAssignment).
    pub const ASSIGNMENTS: mg::Nav<IosStoreApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many [`MobileAppCategory`](super::MobileAppCategory).
    pub const CATEGORIES: mg::Nav<IosStoreApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `relationships`: many [`MobileAppRelationship`](super::MobileAppRelationship).
    pub const RELATIONSHIPS: mg::Nav<IosStoreApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}
