// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.tagOperation`][reference], derived from
/// [`CaseOperation`](super::CaseOperation).
///
/// Requests:
/// [`TagOperationCollection`](crate::requests::ediscovery::tag_operation::TagOperationCollection),
/// for example
/// `graph.compliance().ediscovery().cases().id(id).operations().cast_to_tag_operation()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-tagoperation?view=graph-rest-beta
pub struct TagOperation {
    /// `action`.
    pub action: mg::Field<mg::Open<super::CaseAction>>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `percentProgress`.
    pub percent_progress: mg::Field<i32>,
    /// `resultInfo`.
    pub result_info: mg::Field<mg::Boxed<crate::models::ResultInfo>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CaseOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TagOperation: "microsoft.graph.ediscovery.tagOperation", entity, base super::CaseOperation;
    action: "action",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    percent_progress: "percentProgress",
    result_info: "resultInfo",
    status: "status",
}

mg::derived_from! { TagOperation: super::CaseOperation, crate::models::Entity }
