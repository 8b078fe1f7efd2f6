// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.longRunningOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/longrunningoperation?view=graph-rest-beta>
    LongRunningOperation "microsoft.graph.longRunningOperation" "entity" : super::Entity => LongRunningOperationKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<super::LongRunningOperationStatus>,
    /// `statusDetail`: String
    status_detail "statusDetail": String,
}

mg::derived_from! { LongRunningOperation: super::Entity }

/// The types derived from `microsoft.graph.longRunningOperation`.
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
