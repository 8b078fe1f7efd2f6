// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/subjectrightsrequest?view=graph-rest-beta>
    SubjectRightsRequest "microsoft.graph.subjectRightsRequest" "entity" : super::Entity;
    /// `assignedTo`: identity
    assigned_to "assignedTo": mg::Boxed<super::Identity>,
    /// `closedDateTime`: DateTimeOffset
    closed_date_time "closedDateTime": mg::DateTimeOffset,
    /// `contentQuery`: String
    content_query "contentQuery": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `dataSubject`: dataSubject
    data_subject "dataSubject": mg::Boxed<super::DataSubject>,
    /// `dataSubjectType`: dataSubjectType
    data_subject_type "dataSubjectType": mg::Open<super::DataSubjectType>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String
    external_id "externalId": String,
    /// `history`: Collection(subjectRightsRequestHistory)
    history "history": Vec<super::SubjectRightsRequestHistory>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includeAllVersions`: Boolean
    include_all_versions "includeAllVersions": bool,
    /// `includeAuthoredContent`: Boolean
    include_authored_content "includeAuthoredContent": bool,
    /// `insight`: subjectRightsRequestDetail
    insight "insight": mg::Boxed<super::SubjectRightsRequestDetail>,
    /// `internalDueDateTime`: DateTimeOffset
    internal_due_date_time "internalDueDateTime": mg::DateTimeOffset,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `mailboxLocations`: subjectRightsRequestMailboxLocation
    mailbox_locations "mailboxLocations": mg::Boxed<super::SubjectRightsRequestMailboxLocation>,
    /// `pauseAfterEstimate`: Boolean
    pause_after_estimate "pauseAfterEstimate": bool,
    /// `regulations`: Collection(String)
    regulations "regulations": Vec<String>,
    /// `siteLocations`: subjectRightsRequestSiteLocation
    site_locations "siteLocations": mg::Boxed<super::SubjectRightsRequestSiteLocation>,
    /// `stages`: Collection(subjectRightsRequestStageDetail)
    stages "stages": Vec<super::SubjectRightsRequestStageDetail>,
    /// `status`: subjectRightsRequestStatus
    status "status": mg::Open<super::SubjectRightsRequestStatus>,
    /// `type`: subjectRightsRequestType
    type_ "type": mg::Open<super::SubjectRightsRequestType>,
}

mg::derived_from! { SubjectRightsRequest: super::Entity }

impl SubjectRightsRequest {
    /// `approvers`: many `user`
    pub const APPROVERS: mg::Nav<SubjectRightsRequest, Vec<super::User>> = mg::Nav::new(
        "approvers",
    );
    /// `collaborators`: many `user`
    pub const COLLABORATORS: mg::Nav<SubjectRightsRequest, Vec<super::User>> = mg::Nav::new(
        "collaborators",
    );
    /// `notes`: many `authoredNote`, contained
    pub const NOTES: mg::Nav<SubjectRightsRequest, Vec<super::AuthoredNote>> = mg::Nav::new(
        "notes",
    );
    /// `team`: `team`
    pub const TEAM: mg::Nav<SubjectRightsRequest, super::Team> = mg::Nav::new("team");
}
