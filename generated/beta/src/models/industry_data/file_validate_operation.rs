// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.fileValidateOperation`, an entity type derived from `microsoft.graph.industryData.validateOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-filevalidateoperation?view=graph-rest-beta>
    FileValidateOperation "microsoft.graph.industryData.fileValidateOperation" "entity" : super::ValidateOperation;
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
    /// `validatedFiles`: Collection(String), items not null, computed
    validated_files "validatedFiles" "rc": Vec<String>,
    /// `warnings`: Collection(publicError), items not null, computed
    warnings "warnings" "rc": Vec<crate::models::PublicError>,
}

mg::derived_from! { FileValidateOperation: super::ValidateOperation, crate::models::LongRunningOperation, crate::models::Entity }
