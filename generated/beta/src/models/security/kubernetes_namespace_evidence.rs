// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.kubernetesNamespaceEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct KubernetesNamespaceEvidence {
    /// `cluster`.
    pub cluster: mg::Field<mg::Boxed<super::KubernetesClusterEvidence>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `labels`.
    pub labels: mg::Field<mg::Boxed<super::Dictionary>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
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
    KubernetesNamespaceEvidence: "microsoft.graph.security.kubernetesNamespaceEvidence", complex, base super::AlertEvidence;
    cluster: "cluster",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    labels: "labels",
    name: "name",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { KubernetesNamespaceEvidence: super::AlertEvidence }
