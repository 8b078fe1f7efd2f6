// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.containerEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    ContainerEvidence "microsoft.graph.security.containerEvidence" "complex" : super::AlertEvidence;
    /// `args`: Collection(String)
    args "args": Vec<String>,
    /// `command`: Collection(String)
    command "command": Vec<String>,
    /// `containerId`: String
    container_id "containerId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `image`: microsoft.graph.security.containerImageEvidence
    image "image": mg::Boxed<super::ContainerImageEvidence>,
    /// `isPrivileged`: Boolean, not null
    is_privileged "isPrivileged" "r": bool,
    /// `name`: String
    name "name": String,
    /// `pod`: microsoft.graph.security.kubernetesPodEvidence
    pod "pod": mg::Boxed<super::KubernetesPodEvidence>,
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

mg::derived_from! { ContainerEvidence: super::AlertEvidence }
