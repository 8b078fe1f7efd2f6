// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.retentionLabel`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`RetentionLabelCollection`], for example
/// `graph.security().labels().retention_labels()`.
///
/// [`RetentionLabelCollection`]: crate::requests::security::retention_label::RetentionLabelCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-retentionlabel?view=graph-rest-beta
pub struct RetentionLabel {
    /// `actionAfterRetentionPeriod`.
    pub action_after_retention_period: mg::Field<
        mg::Open<super::ActionAfterRetentionPeriod>,
    >,
    /// `behaviorDuringRetentionPeriod`.
    pub behavior_during_retention_period: mg::Field<
        mg::Open<super::BehaviorDuringRetentionPeriod>,
    >,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defaultRecordBehavior`.
    pub default_record_behavior: mg::Field<mg::Open<super::DefaultRecordBehavior>>,
    /// `descriptionForAdmins`.
    pub description_for_admins: mg::Field<String>,
    /// `descriptionForUsers`.
    pub description_for_users: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isInUse`.
    pub is_in_use: mg::Field<bool>,
    /// `labelToBeApplied`.
    pub label_to_be_applied: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `retentionDuration`.
    pub retention_duration: mg::Field<mg::Boxed<super::RetentionDuration>>,
    /// `retentionTrigger`.
    pub retention_trigger: mg::Field<mg::Open<super::RetentionTrigger>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetentionLabel: "microsoft.graph.security.retentionLabel", entity, base crate::models::Entity;
    action_after_retention_period: "actionAfterRetentionPeriod",
    behavior_during_retention_period: "behaviorDuringRetentionPeriod",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    default_record_behavior: "defaultRecordBehavior",
    description_for_admins: "descriptionForAdmins",
    description_for_users: "descriptionForUsers",
    display_name: "displayName",
    id: "id" key required,
    is_in_use: "isInUse",
    label_to_be_applied: "labelToBeApplied",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    retention_duration: "retentionDuration",
    retention_trigger: "retentionTrigger",
}

mg::derived_from! { RetentionLabel: crate::models::Entity }

impl RetentionLabel {
    /// `descriptors`: [`FilePlanDescriptor`](super::FilePlanDescriptor).
    pub const DESCRIPTORS: mg::Nav<RetentionLabel, super::FilePlanDescriptor> = mg::Nav::new(
        "descriptors",
    );
    /// `dispositionReviewStages`: many [`DispositionReviewStage`](super::DispositionReviewStage).
    pub const DISPOSITION_REVIEW_STAGES: mg::Nav<
        RetentionLabel,
        Vec<super::DispositionReviewStage>,
    > = mg::Nav::new("dispositionReviewStages");
    /// `retentionEventType`: [`RetentionEventType`](super::RetentionEventType).
    pub const RETENTION_EVENT_TYPE: mg::Nav<RetentionLabel, super::RetentionEventType> = mg::Nav::new(
        "retentionEventType",
    );
}
