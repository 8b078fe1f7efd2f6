// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftStoreForBusinessApp`][reference], derived from
/// [`MobileApp`](super::MobileApp).
///
/// Requests: [`MicrosoftStoreForBusinessAppCollection`], for example
/// `graph.device_app_management().mobile_apps().cast_to_microsoft_store_for_business_app()`.
///
/// Operations: `assign`, `update_relationships`, `convert_from_mobile_app_catalog_package`,
/// `has_payload_links`, `validate_xml`.
///
/// [`MicrosoftStoreForBusinessAppCollection`]: crate::requests::microsoft_store_for_business_app::MicrosoftStoreForBusinessAppCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsoftstoreforbusinessapp?view=graph-rest-beta
pub struct MicrosoftStoreForBusinessApp {
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
    /// `licenseType`. Never null.
    pub license_type: mg::Field<mg::Open<super::MicrosoftStoreForBusinessLicenseType>>,
    /// `licensingType`.
    pub licensing_type: mg::Field<mg::Boxed<super::VppLicensingType>>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `owner`.
    pub owner: mg::Field<String>,
    /// `packageIdentityName`.
    pub package_identity_name: mg::Field<String>,
    /// `privacyInformationUrl`.
    pub privacy_information_url: mg::Field<String>,
    /// `productKey`. Secret: masked in `Debug`.
    pub product_key: mg::Field<String>,
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
    /// `totalLicenseCount`. Never null.
    pub total_license_count: mg::Field<i32>,
    /// `uploadState`. Never null. Read-only: the service computes it.
    pub upload_state: mg::Field<i32>,
    /// `usedLicenseCount`. Never null.
    pub used_license_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftStoreForBusinessApp: "microsoft.graph.microsoftStoreForBusinessApp", entity, base super::MobileApp;
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
    license_type: "licenseType" required,
    licensing_type: "licensingType",
    notes: "notes",
    owner: "owner",
    package_identity_name: "packageIdentityName",
    privacy_information_url: "privacyInformationUrl",
    product_key: "productKey" secret,
    publisher: "publisher",
    publishing_state: "publishingState" required computed read_only,
    role_scope_tag_ids: "roleScopeTagIds",
    superseded_app_count: "supersededAppCount" required computed read_only,
    superseding_app_count: "supersedingAppCount" required computed read_only,
    total_license_count: "totalLicenseCount" required,
    upload_state: "uploadState" required computed read_only,
    used_license_count: "usedLicenseCount" required,
}

mg::derived_from! { MicrosoftStoreForBusinessApp: super::MobileApp, super::Entity }

impl MicrosoftStoreForBusinessApp {
    /// `assignments`: many [`MobileAppAssignment`](super::MobileAppAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        MicrosoftStoreForBusinessApp,
        Vec<super::MobileAppAssignment>,
    > = mg::Nav::new("assignments");
    /// `categories`: many [`MobileAppCategory`](super::MobileAppCategory).
    pub const CATEGORIES: mg::Nav<
        MicrosoftStoreForBusinessApp,
        Vec<super::MobileAppCategory>,
    > = mg::Nav::new("categories");
    /// `containedApps`: many [`MobileContainedApp`](super::MobileContainedApp).
    pub const CONTAINED_APPS: mg::Nav<
        MicrosoftStoreForBusinessApp,
        Vec<super::MobileContainedApp>,
    > = mg::Nav::new("containedApps");
    /// `relationships`: many [`MobileAppRelationship`](super::MobileAppRelationship).
    pub const RELATIONSHIPS: mg::Nav<
        MicrosoftStoreForBusinessApp,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("relationships");
}
