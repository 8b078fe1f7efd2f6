// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.detectionRule`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-detectionrule?view=graph-rest-beta>
    DetectionRule "microsoft.graph.security.detectionRule" "entity" : crate::models::Entity;
    /// `createdBy`: String, not null
    created_by "createdBy" "r": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `detectionAction`: microsoft.graph.security.detectionAction, not null
    detection_action "detectionAction" "r": mg::Boxed<super::DetectionAction>,
    /// `detectorId`: String
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    detector_id "detectorId" "d": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    is_enabled "isEnabled" "rd": bool,
    /// `lastModifiedBy`: String, not null
    last_modified_by "lastModifiedBy" "r": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `lastRunDetails`: microsoft.graph.security.runDetails
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    last_run_details "lastRunDetails" "d": mg::Boxed<super::RunDetails>,
    /// `queryCondition`: microsoft.graph.security.queryCondition, not null
    query_condition "queryCondition" "r": mg::Boxed<super::QueryCondition>,
    /// `schedule`: microsoft.graph.security.ruleSchedule, not null
    schedule "schedule" "r": mg::Boxed<super::RuleSchedule>,
    /// `status`: microsoft.graph.security.detectionRuleStatus, not null
    status "status" "r": mg::Open<super::DetectionRuleStatus>,
}

mg::derived_from! { DetectionRule: crate::models::Entity }
