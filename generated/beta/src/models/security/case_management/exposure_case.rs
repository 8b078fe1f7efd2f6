// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.exposureCase`, an entity type derived from `microsoft.graph.security.caseManagement.case`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-exposurecase?view=graph-rest-beta>
    ExposureCase "microsoft.graph.security.caseManagement.exposureCase" "entity" : super::Case;
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `automation`: microsoft.graph.security.caseManagement.exposureCaseAutomation
    automation "automation": mg::Boxed<super::ExposureCaseAutomation>,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customFields`: microsoft.graph.security.caseManagement.customFieldValues
    custom_fields "customFields": mg::Boxed<super::CustomFieldValues>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `dueDateTime`: DateTimeOffset
    due_date_time "dueDateTime": mg::DateTimeOffset,
    /// `emailNotificationRecipients`: Collection(String), items not null
    email_notification_recipients "emailNotificationRecipients" "r": Vec<String>,
    /// `github`: microsoft.graph.security.caseManagement.exposureCaseGitHub
    github "github": mg::Boxed<super::ExposureCaseGitHub>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isGracePeriodEnabled`: Boolean, not null
    is_grace_period_enabled "isGracePeriodEnabled" "r": bool,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `priority`: String
    priority "priority": String,
    /// `seemplicity`: microsoft.graph.security.caseManagement.exposureCaseSeemplicity
    seemplicity "seemplicity": mg::Boxed<super::ExposureCaseSeemplicity>,
    /// `status`: String, not null
    status "status" "r": String,
    /// `thirdPartyWorkItem`: microsoft.graph.security.caseManagement.thirdPartyWorkItem
    third_party_work_item "thirdPartyWorkItem": mg::Boxed<super::ThirdPartyWorkItem>,
}

mg::derived_from! { ExposureCase: super::Case, super::CaseManagementEntity, crate::models::Entity }

impl ExposureCase {
    /// `activities`: many `microsoft.graph.security.caseManagement.activity`, contained
    pub const ACTIVITIES: mg::Nav<ExposureCase, Vec<super::Activity>> = mg::Nav::new(
        "activities",
    );
    /// `attachments`: many `microsoft.graph.security.caseManagement.attachment`, contained
    pub const ATTACHMENTS: mg::Nav<ExposureCase, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `relations`: many `microsoft.graph.security.caseManagement.relation`, contained
    pub const RELATIONS: mg::Nav<ExposureCase, Vec<super::Relation>> = mg::Nav::new(
        "relations",
    );
    /// `tasks`: many `microsoft.graph.security.caseManagement.task`, contained
    pub const TASKS: mg::Nav<ExposureCase, Vec<super::Task>> = mg::Nav::new("tasks");
}
