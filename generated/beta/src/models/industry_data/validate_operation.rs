// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.validateOperation`, an abstract entity type derived from `microsoft.graph.longRunningOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-validateoperation?view=graph-rest-beta>
    ValidateOperation "microsoft.graph.industryData.validateOperation" "entity abstract" : crate::models::LongRunningOperation => ValidateOperationKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `errors`: Collection(publicError), items not null, computed
    errors "errors" "rc": Vec<crate::models::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<crate::models::LongRunningOperationStatus>,
    /// `statusDetail`: String
    status_detail "statusDetail": String,
    /// `warnings`: Collection(publicError), items not null, computed
    warnings "warnings" "rc": Vec<crate::models::PublicError>,
}

mg::derived_from! { ValidateOperation: crate::models::LongRunningOperation, crate::models::Entity }

/// The types derived from `microsoft.graph.industryData.validateOperation`.
#[non_exhaustive]
pub enum ValidateOperationKind {
    FileValidateOperation(Box<super::FileValidateOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<ValidateOperation>),
}

mg::family! {
    ValidateOperation => ValidateOperationKind;
    FileValidateOperation(super::FileValidateOperation),
}
