// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.retentionLabel`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-retentionlabel?view=graph-rest-beta>
    RetentionLabel "microsoft.graph.security.retentionLabel" "entity" : crate::models::Entity;
    /// `actionAfterRetentionPeriod`: microsoft.graph.security.actionAfterRetentionPeriod
    action_after_retention_period "actionAfterRetentionPeriod": mg::Open<super::ActionAfterRetentionPeriod>,
    /// `behaviorDuringRetentionPeriod`: microsoft.graph.security.behaviorDuringRetentionPeriod
    behavior_during_retention_period "behaviorDuringRetentionPeriod": mg::Open<super::BehaviorDuringRetentionPeriod>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `defaultRecordBehavior`: microsoft.graph.security.defaultRecordBehavior
    default_record_behavior "defaultRecordBehavior": mg::Open<super::DefaultRecordBehavior>,
    /// `descriptionForAdmins`: String
    description_for_admins "descriptionForAdmins": String,
    /// `descriptionForUsers`: String
    description_for_users "descriptionForUsers": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isInUse`: Boolean
    is_in_use "isInUse": bool,
    /// `labelToBeApplied`: String
    label_to_be_applied "labelToBeApplied": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<crate::models::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `retentionDuration`: microsoft.graph.security.retentionDuration
    retention_duration "retentionDuration": mg::Boxed<super::RetentionDuration>,
    /// `retentionTrigger`: microsoft.graph.security.retentionTrigger
    retention_trigger "retentionTrigger": mg::Open<super::RetentionTrigger>,
}

mg::derived_from! { RetentionLabel: crate::models::Entity }

impl RetentionLabel {
    /// `descriptors`: `microsoft.graph.security.filePlanDescriptor`, contained
    pub const DESCRIPTORS: mg::Nav<RetentionLabel, super::FilePlanDescriptor> = mg::Nav::new(
        "descriptors",
    );
    /// `dispositionReviewStages`: many `microsoft.graph.security.dispositionReviewStage`, contained
    pub const DISPOSITION_REVIEW_STAGES: mg::Nav<
        RetentionLabel,
        Vec<super::DispositionReviewStage>,
    > = mg::Nav::new("dispositionReviewStages");
    /// `retentionEventType`: `microsoft.graph.security.retentionEventType`
    pub const RETENTION_EVENT_TYPE: mg::Nav<RetentionLabel, super::RetentionEventType> = mg::Nav::new(
        "retentionEventType",
    );
}
