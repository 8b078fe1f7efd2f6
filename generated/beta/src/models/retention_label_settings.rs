// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.retentionLabelSettings`, a complex type.
    RetentionLabelSettings "microsoft.graph.retentionLabelSettings" "complex";
    /// `behaviorDuringRetentionPeriod`: microsoft.graph.security.behaviorDuringRetentionPeriod
    behavior_during_retention_period "behaviorDuringRetentionPeriod": mg::Open<crate::models::security::BehaviorDuringRetentionPeriod>,
    /// `isContentUpdateAllowed`: Boolean
    is_content_update_allowed "isContentUpdateAllowed": bool,
    /// `isDeleteAllowed`: Boolean
    is_delete_allowed "isDeleteAllowed": bool,
    /// `isLabelUpdateAllowed`: Boolean
    is_label_update_allowed "isLabelUpdateAllowed": bool,
    /// `isMetadataUpdateAllowed`: Boolean
    is_metadata_update_allowed "isMetadataUpdateAllowed": bool,
    /// `isRecordLocked`: Boolean
    is_record_locked "isRecordLocked": bool,
}
