// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewScheduleDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreviewscheduledefinition?view=graph-rest-beta>
    AccessReviewScheduleDefinition "microsoft.graph.accessReviewScheduleDefinition" "entity" : super::Entity;
    /// `additionalNotificationRecipients`: Collection(accessReviewNotificationRecipientItem)
    additional_notification_recipients "additionalNotificationRecipients": Vec<super::AccessReviewNotificationRecipientItem>,
    /// `backupReviewers`: Collection(accessReviewReviewerScope)
    backup_reviewers "backupReviewers": Vec<super::AccessReviewReviewerScope>,
    /// `createdBy`: userIdentity
    created_by "createdBy": mg::Boxed<super::UserIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `descriptionForAdmins`: String
    description_for_admins "descriptionForAdmins": String,
    /// `descriptionForReviewers`: String
    description_for_reviewers "descriptionForReviewers": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `fallbackReviewers`: Collection(accessReviewReviewerScope)
    fallback_reviewers "fallbackReviewers": Vec<super::AccessReviewReviewerScope>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `instanceEnumerationScope`: accessReviewScope
    instance_enumeration_scope "instanceEnumerationScope": mg::Boxed<super::AccessReviewScope>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `reviewers`: Collection(accessReviewReviewerScope)
    reviewers "reviewers": Vec<super::AccessReviewReviewerScope>,
    /// `scope`: accessReviewScope
    scope "scope": mg::Boxed<super::AccessReviewScope>,
    /// `settings`: accessReviewScheduleSettings
    settings "settings": mg::Boxed<super::AccessReviewScheduleSettings>,
    /// `stageSettings`: Collection(accessReviewStageSettings)
    stage_settings "stageSettings": Vec<super::AccessReviewStageSettings>,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { AccessReviewScheduleDefinition: super::Entity }

impl AccessReviewScheduleDefinition {
    /// `instances`: many `accessReviewInstance`, contained
    pub const INSTANCES: mg::Nav<
        AccessReviewScheduleDefinition,
        Vec<super::AccessReviewInstance>,
    > = mg::Nav::new("instances");
}
