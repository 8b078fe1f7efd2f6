// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.kubernetesServiceEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct KubernetesServiceEvidence {
    /// `clusterIP`.
    pub cluster_ip: mg::Field<mg::Boxed<super::IpEvidence>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `externalIPs`.
    pub external_ips: mg::Field<Vec<super::IpEvidence>>,
    /// `labels`.
    pub labels: mg::Field<mg::Boxed<super::Dictionary>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `namespace`.
    pub namespace: mg::Field<mg::Boxed<super::KubernetesNamespaceEvidence>>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `selector`.
    pub selector: mg::Field<mg::Boxed<super::Dictionary>>,
    /// `servicePorts`.
    pub service_ports: mg::Field<Vec<super::KubernetesServicePort>>,
    /// `serviceType`. Never null.
    pub service_type: mg::Field<mg::Open<super::KubernetesServiceType>>,
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
    KubernetesServiceEvidence: "microsoft.graph.security.kubernetesServiceEvidence", complex, base super::AlertEvidence;
    cluster_ip: "clusterIP",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    external_ips: "externalIPs",
    labels: "labels",
    name: "name",
    namespace: "namespace",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    selector: "selector",
    service_ports: "servicePorts",
    service_type: "serviceType" required,
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { KubernetesServiceEvidence: super::AlertEvidence }
