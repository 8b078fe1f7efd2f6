// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.kubernetesClusterEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    KubernetesClusterEvidence "microsoft.graph.security.kubernetesClusterEvidence" "complex" : super::AlertEvidence;
    /// `cloudResource`: microsoft.graph.security.alertEvidence
    cloud_resource "cloudResource": mg::Boxed<super::AlertEvidence>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `distribution`: String
    distribution "distribution": String,
    /// `name`: String
    name "name": String,
    /// `platform`: microsoft.graph.security.kubernetesPlatform
    platform "platform": mg::Open<super::KubernetesPlatform>,
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
    /// `version`: String
    version "version": String,
}

mg::derived_from! { KubernetesClusterEvidence: super::AlertEvidence }
