// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.mailClusterEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct MailClusterEvidence {
    /// `clusterBy`.
    pub cluster_by: mg::Field<String>,
    /// `clusterByValue`.
    pub cluster_by_value: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `emailCount`.
    pub email_count: mg::Field<i64>,
    /// `networkMessageIds`.
    pub network_message_ids: mg::Field<Vec<String>>,
    /// `query`.
    pub query: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `urn`.
    pub urn: mg::Field<String>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailClusterEvidence: "microsoft.graph.security.mailClusterEvidence", complex, base super::AlertEvidence;
    cluster_by: "clusterBy",
    cluster_by_value: "clusterByValue",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    email_count: "emailCount",
    network_message_ids: "networkMessageIds",
    query: "query",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    urn: "urn",
    verdict: "verdict" required,
}

mg::derived_from! { MailClusterEvidence: super::AlertEvidence }
