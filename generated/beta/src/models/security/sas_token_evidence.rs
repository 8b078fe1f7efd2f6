// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sasTokenEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    SasTokenEvidence "microsoft.graph.security.sasTokenEvidence" "complex" : super::AlertEvidence;
    /// `allowedIpAddresses`: String
    allowed_ip_addresses "allowedIpAddresses": String,
    /// `allowedResourceTypes`: Collection(String)
    allowed_resource_types "allowedResourceTypes": Vec<String>,
    /// `allowedServices`: Collection(String)
    allowed_services "allowedServices": Vec<String>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `expiryDateTime`: DateTimeOffset
    expiry_date_time "expiryDateTime": mg::DateTimeOffset,
    /// `permissions`: Collection(String)
    permissions "permissions": Vec<String>,
    /// `protocol`: String
    protocol "protocol": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `signatureHash`: String
    signature_hash "signatureHash": String,
    /// `signedWith`: String
    signed_with "signedWith": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `storageResource`: microsoft.graph.security.azureResourceEvidence
    storage_resource "storageResource": mg::Boxed<super::AzureResourceEvidence>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { SasTokenEvidence: super::AlertEvidence }
