// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.caseOperation`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CaseOperationCollection`], for example
/// `graph.compliance().ediscovery().cases().id(id).operations()`.
///
/// [`CaseOperationCollection`]: crate::requests::ediscovery::case_operation::CaseOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-caseoperation?view=graph-rest-beta
pub struct CaseOperation {
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
    CaseOperation: "microsoft.graph.ediscovery.caseOperation", entity, base crate::models::Entity, family CaseOperationKind;
    action: "action",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    percent_progress: "percentProgress",
    result_info: "resultInfo",
    status: "status",
}

mg::derived_from! { CaseOperation: crate::models::Entity }

/// The types derived from [`CaseOperation`].
#[non_exhaustive]
pub enum CaseOperationKind {
    AddToReviewSetOperation(Box<super::AddToReviewSetOperation>),
    CaseExportOperation(Box<super::CaseExportOperation>),
    CaseHoldOperation(Box<super::CaseHoldOperation>),
    CaseIndexOperation(Box<super::CaseIndexOperation>),
    EstimateStatisticsOperation(Box<super::EstimateStatisticsOperation>),
    PurgeDataOperation(Box<super::PurgeDataOperation>),
    TagOperation(Box<super::TagOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<CaseOperation>),
}

mg::family! {
    CaseOperation => CaseOperationKind;
    AddToReviewSetOperation(super::AddToReviewSetOperation),
    CaseExportOperation(super::CaseExportOperation),
    CaseHoldOperation(super::CaseHoldOperation),
    CaseIndexOperation(super::CaseIndexOperation),
    EstimateStatisticsOperation(super::EstimateStatisticsOperation),
    PurgeDataOperation(super::PurgeDataOperation),
    TagOperation(super::TagOperation),
}
