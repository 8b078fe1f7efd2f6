// @generated
use crate::mg;

/// Entity type [`microsoft.graph.longRunningOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`LongRunningOperationCollection`], for example
/// `graph.external().industry_data().operations()`.
///
/// [`LongRunningOperationCollection`]: crate::requests::long_running_operation::LongRunningOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/longrunningoperation?view=graph-rest-beta
pub struct LongRunningOperation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::LongRunningOperationStatus>>,
    /// `statusDetail`.
    pub status_detail: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LongRunningOperation: "microsoft.graph.longRunningOperation", entity, base super::Entity, family LongRunningOperationKind;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    resource_location: "resourceLocation",
    status: "status",
    status_detail: "statusDetail",
}

mg::derived_from! { LongRunningOperation: super::Entity }

/// The types derived from [`LongRunningOperation`].
#[non_exhaustive]
pub enum LongRunningOperationKind {
    AttackSimulationOperation(Box<super::AttackSimulationOperation>),
    EngagementAsyncOperation(Box<super::EngagementAsyncOperation>),
    GoalsExportJob(Box<super::GoalsExportJob>),
    IndustryDataFileValidateOperation(
        Box<crate::models::industry_data::FileValidateOperation>,
    ),
    IndustryDataValidateOperation(Box<crate::models::industry_data::ValidateOperation>),
    RichLongRunningOperation(Box<super::RichLongRunningOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<LongRunningOperation>),
}

mg::family! {
    LongRunningOperation => LongRunningOperationKind;
    AttackSimulationOperation(super::AttackSimulationOperation),
    EngagementAsyncOperation(super::EngagementAsyncOperation),
    GoalsExportJob(super::GoalsExportJob),
    IndustryDataFileValidateOperation(crate::models::industry_data::FileValidateOperation),
    IndustryDataValidateOperation(crate::models::industry_data::ValidateOperation),
    RichLongRunningOperation(super::RichLongRunningOperation),
}
