// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOsVppApp`][reference], derived from
/// [`MobileApp`](super::MobileApp).
///
/// Requests: [`MacOsVppAppCollection`](crate::requests::mac_os_vpp_app::MacOsVppAppCollection), for
/// example `graph.device_app_management().mobile_apps().cast_to_mac_os_vpp_app()`.
///
/// Operations: `assign`, `update_relationships`, `convert_from_mobile_app_catalog_package`,
/// `has_payload_links`, `validate_xml`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/macosvppapp?view=graph-rest-beta
pub struct MacOsVppApp {
    /// `appStoreUrl`.
    pub app_store_url: mg::Field<String>,
    /// `appleDeviceAppDeliveryProtocolType`. Never null.
    pub apple_device_app_delivery_protocol_type: mg::Field<
        mg::Open<super::AppleDeviceDeliveryProtocol>,
    >,
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
    /// `licensingType`.
    pub licensing_type: mg::Field<mg::Boxed<super::VppLicensingType>>,
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
    /// `releaseDateTime`.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// `revokeLicenseActionResults`.
    pub revoke_license_action_results: mg::Field<
        Vec<super::MacOsVppAppRevokeLicensesActionResult>,
    >,
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
    /// `vppTokenAccountType`. Never null.
    pub vpp_token_account_type: mg::Field<mg::Open<super::VppTokenAccountType>>,
    /// `vppTokenAppleId`.
    pub vpp_token_apple_id: mg::Field<String>,
    /// `vppTokenDisplayName`.
    pub vpp_token_display_name: mg::Field<String>,
    /// `vppTokenId`.
    pub vpp_token_id: mg::Field<String>,
    /// `vppTokenOrganizationName`.
    pub vpp_token_organization_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsVppApp: "microsoft.graph.macOsVppApp", entity, base super::MobileApp;
    app_store_url: "appStoreUrl",
    apple_device_app_delivery_protocol_type: "appleDeviceAppDeliveryProtocolType" required,
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
    licensing_type: "licensingType",
    notes: "notes",
    owner: "owner",
    privacy_information_url: "privacyInformationUrl",
    publisher: "publisher",
    publishing_state: "publishingState" required computed read_only,
    release_date_time: "releaseDateTime",
    revoke_license_action_results: "revokeLicenseActionResults",
    role_scope_tag_ids: "roleScopeTagIds",
    superseded_app_count: "supersededAppCount" required computed read_only,
    superseding_app_count: "supersedingAppCount" required computed read_only,
    total_license_count: "totalLicenseCount" required,
    upload_state: "uploadState" required computed read_only,
    used_license_count: "usedLicenseCount" required,
    vpp_token_account_type: "vppTokenAccountType" required,
    vpp_token_apple_id: "vppTokenAppleId",
    vpp_token_display_name: "vppTokenDisplayName",
    vpp_token_id: "vppTokenId",
    vpp_token_organization_name: "vppTokenOrganizationName",
}

mg::derived_from! { MacOsVppApp: super::MobileApp, super::Entity }

impl MacOsVppApp {
    /// `assignedLicenses`: many [`MacOsVppAppAssignedLicense`](super::MacOsVppAppAssignedLicense).
    pub const ASSIGNED_LICENSES: mg::Nav<
        MacOsVppApp,
        Vec<super::MacOsVppAppAssignedLicense>,
    > = mg::Nav::new("assignedLicenses");
    /// `assignments`: many [`MobileAppAssignment`](super::MobileAppAssignment).
    pub const ASSIGNMENTS: mg::Nav<MacOsVppApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many [`MobileAppCategory`](super::MobileAppCategory).
    pub const CATEGORIES: mg::Nav<MacOsVppApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `relationships`: many [`MobileAppRelationship`](super::MobileAppRelationship).
    pub const RELATIONSHIPS: mg::Nav<MacOsVppApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}
