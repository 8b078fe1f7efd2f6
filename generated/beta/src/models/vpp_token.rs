// @generated
use crate::mg;

/// Entity type [`microsoft.graph.vppToken`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`VppTokenCollection`](crate::requests::vpp_token::VppTokenCollection), for example
/// `graph.device_app_management().vpp_tokens()`.
///
/// Operations: `revoke_licenses`, `sync_licenses`, `get_licenses_for_app`, `sync_license_counts`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/vpptoken?view=graph-rest-beta
pub struct VppToken {
    /// `appleDeviceAppDeliveryProtocolType`. Never null.
    pub apple_device_app_delivery_protocol_type: mg::Field<
        mg::Open<super::AppleDeviceDeliveryProtocol>,
    >,
    /// `appleId`.
    pub apple_id: mg::Field<String>,
    /// `automaticallyUpdateApps`. Never null.
    pub automatically_update_apps: mg::Field<bool>,
    /// `claimTokenManagementFromExternalMdm`. Never null.
    pub claim_token_management_from_external_mdm: mg::Field<bool>,
    /// `countryOrRegion`.
    pub country_or_region: mg::Field<String>,
    /// `dataSharingConsentGranted`. Never null.
    pub data_sharing_consent_granted: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSyncStatus`. Never null.
    pub last_sync_status: mg::Field<mg::Open<super::VppTokenSyncStatus>>,
    /// `locationName`.
    pub location_name: mg::Field<String>,
    /// `organizationName`.
    pub organization_name: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::VppTokenState>>,
    /// `token`. Secret: masked in `Debug`.
    pub token: mg::Field<String>,
    /// `tokenActionResults`.
    pub token_action_results: mg::Field<Vec<super::VppTokenActionResult>>,
    /// `vppTokenAccountType`. Never null.
    pub vpp_token_account_type: mg::Field<mg::Open<super::VppTokenAccountType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VppToken: "microsoft.graph.vppToken", entity, base super::Entity;
    apple_device_app_delivery_protocol_type: "appleDeviceAppDeliveryProtocolType" required,
    apple_id: "appleId",
    automatically_update_apps: "automaticallyUpdateApps" required,
    claim_token_management_from_external_mdm: "claimTokenManagementFromExternalMdm" required,
    country_or_region: "countryOrRegion",
    data_sharing_consent_granted: "dataSharingConsentGranted" required,
    display_name: "displayName",
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    last_sync_date_time: "lastSyncDateTime" required,
    last_sync_status: "lastSyncStatus" required,
    location_name: "locationName",
    organization_name: "organizationName",
    role_scope_tag_ids: "roleScopeTagIds",
    state: "state" required,
    token: "token" secret,
    token_action_results: "tokenActionResults",
    vpp_token_account_type: "vppTokenAccountType" required,
}

mg::derived_from! { VppToken: super::Entity }
