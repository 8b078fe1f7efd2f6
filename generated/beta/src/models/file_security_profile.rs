// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.fileSecurityProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`FileSecurityProfileCollection`], for example
/// `graph.security().file_security_profiles()`.
///
/// [`FileSecurityProfileCollection`]: crate::requests::file_security_profile::FileSecurityProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/filesecurityprofile?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct FileSecurityProfile {
    /// `activityGroupNames`.
    pub activity_group_names: mg::Field<Vec<String>>,
    /// `azureSubscriptionId`.
    pub azure_subscription_id: mg::Field<String>,
    /// `azureTenantId`. Never null.
    pub azure_tenant_id: mg::Field<String>,
    /// `certificateThumbprint`.
    pub certificate_thumbprint: mg::Field<String>,
    /// `extensions`.
    pub extensions: mg::Field<Vec<String>>,
    /// `fileType`.
    pub file_type: mg::Field<String>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `hashes`.
    pub hashes: mg::Field<Vec<super::FileHash>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `malwareStates`.
    pub malware_states: mg::Field<Vec<super::MalwareState>>,
    /// `names`.
    pub names: mg::Field<Vec<String>>,
    /// `riskScore`.
    pub risk_score: mg::Field<String>,
    /// `size`.
    pub size: mg::Field<i64>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `vendorInformation`.
    pub vendor_information: mg::Field<mg::Boxed<super::SecurityVendorInformation>>,
    /// `vulnerabilityStates`.
    pub vulnerability_states: mg::Field<Vec<super::VulnerabilityState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileSecurityProfile: "microsoft.graph.fileSecurityProfile", entity open, base super::Entity;
    activity_group_names: "activityGroupNames",
    azure_subscription_id: "azureSubscriptionId",
    azure_tenant_id: "azureTenantId" required,
    certificate_thumbprint: "certificateThumbprint",
    extensions: "extensions",
    file_type: "fileType",
    first_seen_date_time: "firstSeenDateTime",
    hashes: "hashes",
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime",
    malware_states: "malwareStates",
    names: "names",
    risk_score: "riskScore",
    size: "size",
    tags: "tags",
    vendor_information: "vendorInformation",
    vulnerability_states: "vulnerabilityStates",
}

mg::derived_from! { FileSecurityProfile: super::Entity }
