// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cloudApplicationEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    CloudApplicationEvidence "microsoft.graph.security.cloudApplicationEvidence" "complex" : super::AlertEvidence;
    /// `appId`: Int64
    app_id "appId": i64,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `instanceId`: Int64
    instance_id "instanceId": i64,
    /// `instanceName`: String
    instance_name "instanceName": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `saasAppId`: Int64
    saas_app_id "saasAppId": i64,
    /// `stream`: microsoft.graph.security.stream
    stream "stream": mg::Boxed<super::Stream>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { CloudApplicationEvidence: super::AlertEvidence }
