// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mailClusterEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    MailClusterEvidence "microsoft.graph.security.mailClusterEvidence" "complex" : super::AlertEvidence;
    /// `clusterBy`: String
    cluster_by "clusterBy": String,
    /// `clusterByValue`: String
    cluster_by_value "clusterByValue": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `emailCount`: Int64
    email_count "emailCount": i64,
    /// `networkMessageIds`: Collection(String)
    network_message_ids "networkMessageIds": Vec<String>,
    /// `query`: String
    query "query": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `urn`: String
    urn "urn": String,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { MailClusterEvidence: super::AlertEvidence }
