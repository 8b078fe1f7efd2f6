// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.containerImageEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    ContainerImageEvidence "microsoft.graph.security.containerImageEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `digestImage`: microsoft.graph.security.containerImageEvidence
    digest_image "digestImage": mg::Boxed<super::ContainerImageEvidence>,
    /// `imageId`: String
    image_id "imageId": String,
    /// `registry`: microsoft.graph.security.containerRegistryEvidence
    registry "registry": mg::Boxed<super::ContainerRegistryEvidence>,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { ContainerImageEvidence: super::AlertEvidence }
