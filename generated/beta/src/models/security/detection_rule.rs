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
    /// `detectionAction`: microsoft.graph.security.detectionAction
    detection_action "detectionAction": mg::Boxed<super::DetectionAction>,
    /// `detectorId`: String
    detector_id "detectorId": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `lastModifiedBy`: String, not null
    last_modified_by "lastModifiedBy" "r": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `lastRunDetails`: microsoft.graph.security.runDetails
    last_run_details "lastRunDetails": mg::Boxed<super::RunDetails>,
    /// `queryCondition`: microsoft.graph.security.queryCondition
    query_condition "queryCondition": mg::Boxed<super::QueryCondition>,
    /// `schedule`: microsoft.graph.security.ruleSchedule
    schedule "schedule": mg::Boxed<super::RuleSchedule>,
    /// `status`: microsoft.graph.security.detectionRuleStatus, not null
    status "status" "r": mg::Open<super::DetectionRuleStatus>,
}

mg::derived_from! { DetectionRule: crate::models::Entity }
