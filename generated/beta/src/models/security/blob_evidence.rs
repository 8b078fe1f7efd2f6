// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.blobEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    BlobEvidence "microsoft.graph.security.blobEvidence" "complex" : super::AlertEvidence;
    /// `blobContainer`: microsoft.graph.security.blobContainerEvidence
    blob_container "blobContainer": mg::Boxed<super::BlobContainerEvidence>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `etag`: String
    etag "etag": String,
    /// `fileHashes`: Collection(microsoft.graph.security.fileHash)
    file_hashes "fileHashes": Vec<super::FileHash>,
    /// `name`: String
    name "name": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `url`: String
    url "url": String,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { BlobEvidence: super::AlertEvidence }
