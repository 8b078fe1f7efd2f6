// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vppToken`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/vpptoken?view=graph-rest-beta>
    VppToken "microsoft.graph.vppToken" "entity" : super::Entity;
    /// `appleDeviceAppDeliveryProtocolType`: appleDeviceDeliveryProtocol, not null
    apple_device_app_delivery_protocol_type "appleDeviceAppDeliveryProtocolType" "r": mg::Open<super::AppleDeviceDeliveryProtocol>,
    /// `appleId`: String
    apple_id "appleId": String,
    /// `automaticallyUpdateApps`: Boolean, not null
    automatically_update_apps "automaticallyUpdateApps" "r": bool,
    /// `claimTokenManagementFromExternalMdm`: Boolean, not null
    claim_token_management_from_external_mdm "claimTokenManagementFromExternalMdm" "r": bool,
    /// `countryOrRegion`: String
    country_or_region "countryOrRegion": String,
    /// `dataSharingConsentGranted`: Boolean, not null
    data_sharing_consent_granted "dataSharingConsentGranted" "r": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `lastSyncStatus`: vppTokenSyncStatus, not null
    last_sync_status "lastSyncStatus" "r": mg::Open<super::VppTokenSyncStatus>,
    /// `locationName`: String
    location_name "locationName": String,
    /// `organizationName`: String
    organization_name "organizationName": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `state`: vppTokenState, not null
    state "state" "r": mg::Open<super::VppTokenState>,
    /// `token`: String, masked in Debug
    token "token" "s": String,
    /// `tokenActionResults`: Collection(vppTokenActionResult)
    token_action_results "tokenActionResults": Vec<super::VppTokenActionResult>,
    /// `vppTokenAccountType`: vppTokenAccountType, not null
    vpp_token_account_type "vppTokenAccountType" "r": mg::Open<super::VppTokenAccountType>,
}

mg::derived_from! { VppToken: super::Entity }
