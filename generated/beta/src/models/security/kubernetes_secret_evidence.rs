// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.kubernetesSecretEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    KubernetesSecretEvidence "microsoft.graph.security.kubernetesSecretEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `namespace`: microsoft.graph.security.kubernetesNamespaceEvidence
    namespace "namespace": mg::Boxed<super::KubernetesNamespaceEvidence>,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `secretType`: String
    secret_type "secretType": String,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { KubernetesSecretEvidence: super::AlertEvidence }
