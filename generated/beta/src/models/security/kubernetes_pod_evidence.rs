// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.kubernetesPodEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    KubernetesPodEvidence "microsoft.graph.security.kubernetesPodEvidence" "complex" : super::AlertEvidence;
    /// `containers`: Collection(microsoft.graph.security.containerEvidence)
    containers "containers": Vec<super::ContainerEvidence>,
    /// `controller`: microsoft.graph.security.kubernetesControllerEvidence
    controller "controller": mg::Boxed<super::KubernetesControllerEvidence>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `ephemeralContainers`: Collection(microsoft.graph.security.containerEvidence)
    ephemeral_containers "ephemeralContainers": Vec<super::ContainerEvidence>,
    /// `initContainers`: Collection(microsoft.graph.security.containerEvidence)
    init_containers "initContainers": Vec<super::ContainerEvidence>,
    /// `labels`: microsoft.graph.security.dictionary
    labels "labels": mg::Boxed<super::Dictionary>,
    /// `name`: String
    name "name": String,
    /// `namespace`: microsoft.graph.security.kubernetesNamespaceEvidence
    namespace "namespace": mg::Boxed<super::KubernetesNamespaceEvidence>,
    /// `podIp`: microsoft.graph.security.ipEvidence
    pod_ip "podIp": mg::Boxed<super::IpEvidence>,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `serviceAccount`: microsoft.graph.security.kubernetesServiceAccountEvidence
    service_account "serviceAccount": mg::Boxed<super::KubernetesServiceAccountEvidence>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { KubernetesPodEvidence: super::AlertEvidence }
