// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.comment`][reference], derived from
/// [`Activity`](super::Activity).
///
/// Requests:
/// [`CommentCollection`](crate::requests::security::case_management::comment::CommentCollection),
/// for example `graph.security().case_management().cases().id(id).activities().cast_to_comment()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-comment?view=graph-rest-beta
pub struct Comment {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Comment: "microsoft.graph.security.caseManagement.comment", entity, base super::Activity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    message: "message",
}

mg::derived_from! { Comment: super::Activity, super::CaseManagementEntity, crate::models::Entity }
