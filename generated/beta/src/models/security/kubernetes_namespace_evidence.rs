// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.kubernetesNamespaceEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    KubernetesNamespaceEvidence "microsoft.graph.security.kubernetesNamespaceEvidence" "complex" : super::AlertEvidence;
    /// `cluster`: microsoft.graph.security.kubernetesClusterEvidence
    cluster "cluster": mg::Boxed<super::KubernetesClusterEvidence>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `labels`: microsoft.graph.security.dictionary
    labels "labels": mg::Boxed<super::Dictionary>,
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
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { KubernetesNamespaceEvidence: super::AlertEvidence }
