// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.cloudApplicationEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct CloudApplicationEvidence {
    /// `appId`.
    pub app_id: mg::Field<i64>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `instanceId`.
    pub instance_id: mg::Field<i64>,
    /// `instanceName`.
    pub instance_name: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `saasAppId`.
    pub saas_app_id: mg::Field<i64>,
    /// `stream`.
    pub stream: mg::Field<mg::Boxed<super::Stream>>,
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
    CloudApplicationEvidence: "microsoft.graph.security.cloudApplicationEvidence", complex, base super::AlertEvidence;
    app_id: "appId",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    display_name: "displayName",
    instance_id: "instanceId",
    instance_name: "instanceName",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    saas_app_id: "saasAppId",
    stream: "stream",
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { CloudApplicationEvidence: super::AlertEvidence }
