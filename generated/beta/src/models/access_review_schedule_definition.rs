// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessReviewScheduleDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessReviewScheduleDefinitionCollection`], for example
/// `graph.identity_governance().access_reviews().definitions()`.
///
/// Operations: `stop`, `filter_by_current_user`.
///
/// [`AccessReviewScheduleDefinitionCollection`]: crate::requests::access_review_schedule_definition::AccessReviewScheduleDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreviewscheduledefinition?view=graph-rest-beta
pub struct AccessReviewScheduleDefinition {
    /// `additionalNotificationRecipients`.
    pub additional_notification_recipients: mg::Field<
        Vec<super::AccessReviewNotificationRecipientItem>,
    >,
    /// `backupReviewers`.
    pub backup_reviewers: mg::Field<Vec<super::AccessReviewReviewerScope>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `descriptionForAdmins`.
    pub description_for_admins: mg::Field<String>,
    /// `descriptionForReviewers`.
    pub description_for_reviewers: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `fallbackReviewers`.
    pub fallback_reviewers: mg::Field<Vec<super::AccessReviewReviewerScope>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `instanceEnumerationScope`.
    pub instance_enumeration_scope: mg::Field<mg::Boxed<super::AccessReviewScope>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `reviewers`.
    pub reviewers: mg::Field<Vec<super::AccessReviewReviewerScope>>,
    /// `scope`.
    pub scope: mg::Field<mg::Boxed<super::AccessReviewScope>>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::AccessReviewScheduleSettings>>,
    /// `stageSettings`.
    pub stage_settings: mg::Field<Vec<super::AccessReviewStageSettings>>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewScheduleDefinition: "microsoft.graph.accessReviewScheduleDefinition", entity, base super::Entity;
    additional_notification_recipients: "additionalNotificationRecipients",
    backup_reviewers: "backupReviewers",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description_for_admins: "descriptionForAdmins",
    description_for_reviewers: "descriptionForReviewers",
    display_name: "displayName",
    fallback_reviewers: "fallbackReviewers",
    id: "id" key required,
    instance_enumeration_scope: "instanceEnumerationScope",
    last_modified_date_time: "lastModifiedDateTime",
    reviewers: "reviewers",
    scope: "scope",
    settings: "settings",
    stage_settings: "stageSettings",
    status: "status",
}

mg::derived_from! { AccessReviewScheduleDefinition: super::Entity }

impl AccessReviewScheduleDefinition {
    /// `instances`: many [`AccessReviewInstance`](super::AccessReviewInstance).
    pub const INSTANCES: mg::Nav<
        AccessReviewScheduleDefinition,
        Vec<super::AccessReviewInstance>,
    > = mg::Nav::new("instances");
}
