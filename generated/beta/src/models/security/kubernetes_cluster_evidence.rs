// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.kubernetesClusterEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct KubernetesClusterEvidence {
    /// `cloudResource`.
    pub cloud_resource: mg::Field<mg::Boxed<super::AlertEvidence>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `distribution`.
    pub distribution: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `platform`.
    pub platform: mg::Field<mg::Open<super::KubernetesPlatform>>,
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
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KubernetesClusterEvidence: "microsoft.graph.security.kubernetesClusterEvidence", complex, base super::AlertEvidence;
    cloud_resource: "cloudResource",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    distribution: "distribution",
    name: "name",
    platform: "platform",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    verdict: "verdict" required,
    version: "version",
}

mg::derived_from! { KubernetesClusterEvidence: super::AlertEvidence }
