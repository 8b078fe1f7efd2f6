// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.exposureCase`][reference], derived from
/// [`Case`](super::Case).
///
/// Requests: [`ExposureCaseCollection`], for example
/// `graph.security().case_management().cases().cast_to_exposure_case()`.
///
/// [`ExposureCaseCollection`]: crate::requests::security::case_management::exposure_case::ExposureCaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-exposurecase?view=graph-rest-beta
pub struct ExposureCase {
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `automation`.
    pub automation: mg::Field<mg::Boxed<super::ExposureCaseAutomation>>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customFields`.
    pub custom_fields: mg::Field<mg::Boxed<super::CustomFieldValues>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::DateTimeOffset>,
    /// `emailNotificationRecipients`.
    pub email_notification_recipients: mg::Field<Vec<String>>,
    /// `github`.
    pub github: mg::Field<mg::Boxed<super::ExposureCaseGitHub>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isGracePeriodEnabled`. Never null.
    pub is_grace_period_enabled: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `priority`.
    pub priority: mg::Field<String>,
    /// `seemplicity`.
    pub seemplicity: mg::Field<mg::Boxed<super::ExposureCaseSeemplicity>>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// `thirdPartyWorkItem`.
    pub third_party_work_item: mg::Field<mg::Boxed<super::ThirdPartyWorkItem>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExposureCase: "microsoft.graph.security.caseManagement.exposureCase", entity, base super::Case;
    assigned_to: "assignedTo",
    automation: "automation",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    custom_fields: "customFields",
    description: "description",
    display_name: "displayName" required,
    due_date_time: "dueDateTime",
    email_notification_recipients: "emailNotificationRecipients" required,
    github: "github",
    id: "id" key required,
    is_grace_period_enabled: "isGracePeriodEnabled" required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    priority: "priority",
    seemplicity: "seemplicity",
    status: "status" required,
    third_party_work_item: "thirdPartyWorkItem",
}

mg::derived_from! { ExposureCase: super::Case, super::CaseManagementEntity, crate::models::Entity }

impl ExposureCase {
    /// `activities`: many [`Activity`](super::Activity).
    pub const ACTIVITIES: mg::Nav<ExposureCase, Vec<super::Activity>> = mg::Nav::new(
        "activities",
    );
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<ExposureCase, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `relations`: many [`Relation`](super::Relation).
    pub const RELATIONS: mg::Nav<ExposureCase, Vec<super::Relation>> = mg::Nav::new(
        "relations",
    );
    /// `tasks`: many [`Task`](super::Task).
    pub const TASKS: mg::Nav<ExposureCase, Vec<super::Task>> = mg::Nav::new("tasks");
}
