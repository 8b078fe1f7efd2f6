// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.containerEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct ContainerEvidence {
    /// `args`.
    pub args: mg::Field<Vec<String>>,
    /// `command`.
    pub command: mg::Field<Vec<String>>,
    /// `containerId`.
    pub container_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `image`.
    pub image: mg::Field<mg::Boxed<super::ContainerImageEvidence>>,
    /// `isPrivileged`. Never null.
    pub is_privileged: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `pod`.
    pub pod: mg::Field<mg::Boxed<super::KubernetesPodEvidence>>,
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
    ContainerEvidence: "microsoft.graph.security.containerEvidence", complex, base super::AlertEvidence;
    args: "args",
    command: "command",
    container_id: "containerId",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    image: "image",
    is_privileged: "isPrivileged" required,
    name: "name",
    pod: "pod",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { ContainerEvidence: super::AlertEvidence }
