// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.kubernetesServiceEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    KubernetesServiceEvidence "microsoft.graph.security.kubernetesServiceEvidence" "complex" : super::AlertEvidence;
    /// `clusterIP`: microsoft.graph.security.ipEvidence
    cluster_ip "clusterIP": mg::Boxed<super::IpEvidence>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `externalIPs`: Collection(microsoft.graph.security.ipEvidence)
    external_i_ps "externalIPs": Vec<super::IpEvidence>,
    /// `labels`: microsoft.graph.security.dictionary
    labels "labels": mg::Boxed<super::Dictionary>,
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
    /// `selector`: microsoft.graph.security.dictionary
    selector "selector": mg::Boxed<super::Dictionary>,
    /// `servicePorts`: Collection(microsoft.graph.security.kubernetesServicePort)
    service_ports "servicePorts": Vec<super::KubernetesServicePort>,
    /// `serviceType`: microsoft.graph.security.kubernetesServiceType, not null
    service_type "serviceType" "r": mg::Open<super::KubernetesServiceType>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { KubernetesServiceEvidence: super::AlertEvidence }
