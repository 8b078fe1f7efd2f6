// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.kubernetesPodEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct KubernetesPodEvidence {
    /// `containers`.
    pub containers: mg::Field<Vec<super::ContainerEvidence>>,
    /// `controller`.
    pub controller: mg::Field<mg::Boxed<super::KubernetesControllerEvidence>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `ephemeralContainers`.
    pub ephemeral_containers: mg::Field<Vec<super::ContainerEvidence>>,
    /// `initContainers`.
    pub init_containers: mg::Field<Vec<super::ContainerEvidence>>,
    /// `labels`.
    pub labels: mg::Field<mg::Boxed<super::Dictionary>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `namespace`.
    pub namespace: mg::Field<mg::Boxed<super::KubernetesNamespaceEvidence>>,
    /// `podIp`.
    pub pod_ip: mg::Field<mg::Boxed<super::IpEvidence>>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `serviceAccount`.
    pub service_account: mg::Field<mg::Boxed<super::KubernetesServiceAccountEvidence>>,
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
    KubernetesPodEvidence: "microsoft.graph.security.kubernetesPodEvidence", complex, base super::AlertEvidence;
    containers: "containers",
    controller: "controller",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    ephemeral_containers: "ephemeralContainers",
    init_containers: "initContainers",
    labels: "labels",
    name: "name",
    namespace: "namespace",
    pod_ip: "podIp",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    service_account: "serviceAccount",
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { KubernetesPodEvidence: super::AlertEvidence }
