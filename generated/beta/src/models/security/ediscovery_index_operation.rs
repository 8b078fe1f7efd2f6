// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryIndexOperation`][reference], derived from
/// [`CaseOperation`](super::CaseOperation).
///
/// Requests: [`EdiscoveryIndexOperationCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .cast_to_ediscovery_index_operation()
/// ```
///
/// [`EdiscoveryIndexOperationCollection`]: crate::requests::security::ediscovery_index_operation::EdiscoveryIndexOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoveryindexoperation?view=graph-rest-beta
pub struct EdiscoveryIndexOperation {
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
    EdiscoveryIndexOperation: "microsoft.graph.security.ediscoveryIndexOperation", entity, base super::CaseOperation;
    action: "action",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    percent_progress: "percentProgress",
    result_info: "resultInfo",
    status: "status",
}

mg::derived_from! { EdiscoveryIndexOperation: super::CaseOperation, crate::models::Entity }
