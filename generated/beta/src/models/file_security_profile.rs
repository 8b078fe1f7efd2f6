// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileSecurityProfile`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/filesecurityprofile?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    FileSecurityProfile "microsoft.graph.fileSecurityProfile" "entity open" : super::Entity;
    /// `activityGroupNames`: Collection(String)
    activity_group_names "activityGroupNames": Vec<String>,
    /// `azureSubscriptionId`: String
    azure_subscription_id "azureSubscriptionId": String,
    /// `azureTenantId`: String, not null
    azure_tenant_id "azureTenantId" "r": String,
    /// `certificateThumbprint`: String
    certificate_thumbprint "certificateThumbprint": String,
    /// `extensions`: Collection(String)
    extensions "extensions": Vec<String>,
    /// `fileType`: String
    file_type "fileType": String,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `hashes`: Collection(fileHash)
    hashes "hashes": Vec<super::FileHash>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `malwareStates`: Collection(malwareState)
    malware_states "malwareStates": Vec<super::MalwareState>,
    /// `names`: Collection(String)
    names "names": Vec<String>,
    /// `riskScore`: String
    risk_score "riskScore": String,
    /// `size`: Int64
    size "size": i64,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `vendorInformation`: securityVendorInformation
    vendor_information "vendorInformation": mg::Boxed<super::SecurityVendorInformation>,
    /// `vulnerabilityStates`: Collection(vulnerabilityState)
    vulnerability_states "vulnerabilityStates": Vec<super::VulnerabilityState>,
}

mg::derived_from! { FileSecurityProfile: super::Entity }
