// @generated
use crate::mg;

/// Complex type `microsoft.graph.retentionLabelSettings`.
pub struct RetentionLabelSettings {
    /// `behaviorDuringRetentionPeriod`.
    pub behavior_during_retention_period: mg::Field<
        mg::Open<crate::models::security::BehaviorDuringRetentionPeriod>,
    >,
    /// `isContentUpdateAllowed`.
    pub is_content_update_allowed: mg::Field<bool>,
    /// `isDeleteAllowed`.
    pub is_delete_allowed: mg::Field<bool>,
    /// `isLabelUpdateAllowed`.
    pub is_label_update_allowed: mg::Field<bool>,
    /// `isMetadataUpdateAllowed`.
    pub is_metadata_update_allowed: mg::Field<bool>,
    /// `isRecordLocked`.
    pub is_record_locked: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetentionLabelSettings: "microsoft.graph.retentionLabelSettings", complex;
    behavior_during_retention_period: "behaviorDuringRetentionPeriod",
    is_content_update_allowed: "isContentUpdateAllowed",
    is_delete_allowed: "isDeleteAllowed",
    is_label_update_allowed: "isLabelUpdateAllowed",
    is_metadata_update_allowed: "isMetadataUpdateAllowed",
    is_record_locked: "isRecordLocked",
}
