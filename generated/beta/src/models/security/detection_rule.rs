// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.detectionRule`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`DetectionRuleCollection`](crate::requests::security::detection_rule::DetectionRuleCollection),
/// for example `graph.security().rules().detection_rules()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-detectionrule?view=graph-rest-beta
pub struct DetectionRule {
    /// `createdBy`. Never null.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `detectionAction`. Never null.
    pub detection_action: mg::Field<mg::Boxed<super::DetectionAction>>,
    /// `detectorId`.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub detector_id: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub is_enabled: mg::Field<bool>,
    /// `lastModifiedBy`. Never null.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastRunDetails`.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub last_run_details: mg::Field<mg::Boxed<super::RunDetails>>,
    /// `queryCondition`. Never null.
    pub query_condition: mg::Field<mg::Boxed<super::QueryCondition>>,
    /// `schedule`. Never null.
    pub schedule: mg::Field<mg::Boxed<super::RuleSchedule>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::DetectionRuleStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DetectionRule: "microsoft.graph.security.detectionRule", entity, base crate::models::Entity;
    created_by: "createdBy" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    detection_action: "detectionAction" required,
    detector_id: "detectorId" deprecated,
    display_name: "displayName" required,
    id: "id" key required,
    is_enabled: "isEnabled" required deprecated,
    last_modified_by: "lastModifiedBy" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    last_run_details: "lastRunDetails" deprecated,
    query_condition: "queryCondition" required,
    schedule: "schedule" required,
    status: "status" required,
}

mg::derived_from! { DetectionRule: crate::models::Entity }
