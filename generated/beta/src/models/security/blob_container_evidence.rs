// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.blobContainerEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    BlobContainerEvidence "microsoft.graph.security.blobContainerEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `storageResource`: microsoft.graph.security.azureResourceEvidence
    storage_resource "storageResource": mg::Boxed<super::AzureResourceEvidence>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `url`: String
    url "url": String,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { BlobContainerEvidence: super::AlertEvidence }
