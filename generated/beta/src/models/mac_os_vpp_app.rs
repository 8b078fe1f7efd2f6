// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOsVppApp`, an entity type derived from `microsoft.graph.mobileApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macosvppapp?view=graph-rest-beta>
    MacOsVppApp "microsoft.graph.macOsVppApp" "entity" : super::MobileApp;
    /// `appStoreUrl`: String
    app_store_url "appStoreUrl": String,
    /// `appleDeviceAppDeliveryProtocolType`: appleDeviceDeliveryProtocol, not null
    apple_device_app_delivery_protocol_type "appleDeviceAppDeliveryProtocolType" "r": mg::Open<super::AppleDeviceDeliveryProtocol>,
    /// `bundleId`: String
    bundle_id "bundleId": String,
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `dependentAppCount`: Int32, not null, computed, read-only
    dependent_app_count "dependentAppCount" "rcp": i32,
    /// `description`: String
    description "description": String,
    /// `developer`: String
    developer "developer": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationUrl`: String
    information_url "informationUrl": String,
    /// `isAssigned`: Boolean, not null, computed, read-only
    is_assigned "isAssigned" "rcp": bool,
    /// `isFeatured`: Boolean, not null
    is_featured "isFeatured" "r": bool,
    /// `largeIcon`: mimeContent
    large_icon "largeIcon": mg::Boxed<super::MimeContent>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `licensingType`: vppLicensingType
    licensing_type "licensingType": mg::Boxed<super::VppLicensingType>,
    /// `notes`: String
    notes "notes": String,
    /// `owner`: String
    owner "owner": String,
    /// `privacyInformationUrl`: String
    privacy_information_url "privacyInformationUrl": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `publishingState`: mobileAppPublishingState, not null, computed, read-only
    publishing_state "publishingState" "rcp": mg::Open<super::MobileAppPublishingState>,
    /// `releaseDateTime`: DateTimeOffset
    release_date_time "releaseDateTime": mg::DateTimeOffset,
    /// `revokeLicenseActionResults`: Collection(macOsVppAppRevokeLicensesActionResult)
    revoke_license_action_results "revokeLicenseActionResults": Vec<super::MacOsVppAppRevokeLicensesActionResult>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supersededAppCount`: Int32, not null, computed, read-only
    superseded_app_count "supersededAppCount" "rcp": i32,
    /// `supersedingAppCount`: Int32, not null, computed, read-only
    superseding_app_count "supersedingAppCount" "rcp": i32,
    /// `totalLicenseCount`: Int32, not null
    total_license_count "totalLicenseCount" "r": i32,
    /// `uploadState`: Int32, not null, computed, read-only
    upload_state "uploadState" "rcp": i32,
    /// `usedLicenseCount`: Int32, not null
    used_license_count "usedLicenseCount" "r": i32,
    /// `vppTokenAccountType`: vppTokenAccountType, not null
    vpp_token_account_type "vppTokenAccountType" "r": mg::Open<super::VppTokenAccountType>,
    /// `vppTokenAppleId`: String
    vpp_token_apple_id "vppTokenAppleId": String,
    /// `vppTokenDisplayName`: String
    vpp_token_display_name "vppTokenDisplayName": String,
    /// `vppTokenId`: String
    vpp_token_id "vppTokenId": String,
    /// `vppTokenOrganizationName`: String
    vpp_token_organization_name "vppTokenOrganizationName": String,
}

mg::derived_from! { MacOsVppApp: super::MobileApp, super::Entity }

impl MacOsVppApp {
    /// `assignedLicenses`: many `macOsVppAppAssignedLicense`, contained
    pub const ASSIGNED_LICENSES: mg::Nav<
        MacOsVppApp,
        Vec<super::MacOsVppAppAssignedLicense>,
    > = mg::Nav::new("assignedLicenses");
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<MacOsVppApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<MacOsVppApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<MacOsVppApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}
