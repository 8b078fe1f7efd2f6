// @generated
use crate::mg;

/// Entity type [`microsoft.graph.subjectRightsRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SubjectRightsRequestCollection`], for example
/// `graph.privacy().subject_rights_requests()`.
///
/// Operations: `get_final_attachment`, `get_final_report`.
///
/// [`SubjectRightsRequestCollection`]: crate::requests::subject_rights_request::SubjectRightsRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/subjectrightsrequest?view=graph-rest-beta
pub struct SubjectRightsRequest {
    /// `assignedTo`.
    pub assigned_to: mg::Field<mg::Boxed<super::Identity>>,
    /// `closedDateTime`.
    pub closed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `contentQuery`.
    pub content_query: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dataSubject`.
    pub data_subject: mg::Field<mg::Boxed<super::DataSubject>>,
    /// `dataSubjectType`.
    pub data_subject_type: mg::Field<mg::Open<super::DataSubjectType>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `history`.
    pub history: mg::Field<Vec<super::SubjectRightsRequestHistory>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includeAllVersions`.
    pub include_all_versions: mg::Field<bool>,
    /// `includeAuthoredContent`.
    pub include_authored_content: mg::Field<bool>,
    /// `insight`.
    pub insight: mg::Field<mg::Boxed<super::SubjectRightsRequestDetail>>,
    /// `internalDueDateTime`.
    pub internal_due_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `mailboxLocations`.
    pub mailbox_locations: mg::Field<
        mg::Boxed<super::SubjectRightsRequestMailboxLocation>,
    >,
    /// `pauseAfterEstimate`.
    pub pause_after_estimate: mg::Field<bool>,
    /// `regulations`.
    pub regulations: mg::Field<Vec<String>>,
    /// `siteLocations`.
    pub site_locations: mg::Field<mg::Boxed<super::SubjectRightsRequestSiteLocation>>,
    /// `stages`.
    pub stages: mg::Field<Vec<super::SubjectRightsRequestStageDetail>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::SubjectRightsRequestStatus>>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::SubjectRightsRequestType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectRightsRequest: "microsoft.graph.subjectRightsRequest", entity, base super::Entity;
    assigned_to: "assignedTo",
    closed_date_time: "closedDateTime",
    content_query: "contentQuery",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    data_subject: "dataSubject",
    data_subject_type: "dataSubjectType",
    description: "description",
    display_name: "displayName",
    external_id: "externalId",
    history: "history",
    id: "id" key required,
    include_all_versions: "includeAllVersions",
    include_authored_content: "includeAuthoredContent",
    insight: "insight",
    internal_due_date_time: "internalDueDateTime",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    mailbox_locations: "mailboxLocations",
    pause_after_estimate: "pauseAfterEstimate",
    regulations: "regulations",
    site_locations: "siteLocations",
    stages: "stages",
    status: "status",
    type_: "type",
}

mg::derived_from! { SubjectRightsRequest: super::Entity }

impl SubjectRightsRequest {
    /// `approvers`: many [`User`](super::User).
    pub const APPROVERS: mg::Nav<SubjectRightsRequest, Vec<super::User>> = mg::Nav::new(
        "approvers",
    );
    /// `collaborators`: many [`User`](super::User).
    pub const COLLABORATORS: mg::Nav<SubjectRightsRequest, Vec<super::User>> = mg::Nav::new(
        "collaborators",
    );
    /// `notes`: many [`AuthoredNote`](super::AuthoredNote).
    pub const NOTES: mg::Nav<SubjectRightsRequest, Vec<super::AuthoredNote>> = mg::Nav::new(
        "notes",
    );
    /// `team`: [`Team`](super::Team).
    pub const TEAM: mg::Nav<SubjectRightsRequest, super::Team> = mg::Nav::new("team");
}
