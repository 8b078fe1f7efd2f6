// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseOperation`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`CaseOperationCollection`](crate::requests::security::case_operation::CaseOperationCollection),
/// for example `graph.security().cases().ediscovery_cases().id(id).operations()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta
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
    CaseOperation: "microsoft.graph.security.caseOperation", entity, base crate::models::Entity, family CaseOperationKind;
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
    EdiscoveryAddToReviewSetOperation(Box<super::EdiscoveryAddToReviewSetOperation>),
    EdiscoveryEstimateOperation(Box<super::EdiscoveryEstimateOperation>),
    EdiscoveryExportOperation(Box<super::EdiscoveryExportOperation>),
    EdiscoveryHoldOperation(Box<super::EdiscoveryHoldOperation>),
    EdiscoveryHoldPolicySyncOperation(Box<super::EdiscoveryHoldPolicySyncOperation>),
    EdiscoveryIndexOperation(Box<super::EdiscoveryIndexOperation>),
    EdiscoveryPurgeDataOperation(Box<super::EdiscoveryPurgeDataOperation>),
    EdiscoverySearchExportOperation(Box<super::EdiscoverySearchExportOperation>),
    EdiscoveryTagOperation(Box<super::EdiscoveryTagOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<CaseOperation>),
}

mg::family! {
    CaseOperation => CaseOperationKind;
    EdiscoveryAddToReviewSetOperation(super::EdiscoveryAddToReviewSetOperation),
    EdiscoveryEstimateOperation(super::EdiscoveryEstimateOperation),
    EdiscoveryExportOperation(super::EdiscoveryExportOperation),
    EdiscoveryHoldOperation(super::EdiscoveryHoldOperation),
    EdiscoveryHoldPolicySyncOperation(super::EdiscoveryHoldPolicySyncOperation),
    EdiscoveryIndexOperation(super::EdiscoveryIndexOperation),
    EdiscoveryPurgeDataOperation(super::EdiscoveryPurgeDataOperation),
    EdiscoverySearchExportOperation(super::EdiscoverySearchExportOperation),
    EdiscoveryTagOperation(super::EdiscoveryTagOperation),
}
