// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.sasTokenEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct SasTokenEvidence {
    /// `allowedIpAddresses`.
    pub allowed_ip_addresses: mg::Field<String>,
    /// `allowedResourceTypes`.
    pub allowed_resource_types: mg::Field<Vec<String>>,
    /// `allowedServices`.
    pub allowed_services: mg::Field<Vec<String>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `expiryDateTime`.
    pub expiry_date_time: mg::Field<mg::DateTimeOffset>,
    /// `permissions`.
    pub permissions: mg::Field<Vec<String>>,
    /// `protocol`.
    pub protocol: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `signatureHash`.
    pub signature_hash: mg::Field<String>,
    /// `signedWith`.
    pub signed_with: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `storageResource`.
    pub storage_resource: mg::Field<mg::Boxed<super::AzureResourceEvidence>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SasTokenEvidence: "microsoft.graph.security.sasTokenEvidence", complex, base super::AlertEvidence;
    allowed_ip_addresses: "allowedIpAddresses",
    allowed_resource_types: "allowedResourceTypes",
    allowed_services: "allowedServices",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    expiry_date_time: "expiryDateTime",
    permissions: "permissions",
    protocol: "protocol",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    signature_hash: "signatureHash",
    signed_with: "signedWith",
    start_date_time: "startDateTime",
    storage_resource: "storageResource",
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { SasTokenEvidence: super::AlertEvidence }
