// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.fileValidateOperation`][reference], derived from
/// [`ValidateOperation`](super::ValidateOperation).
///
/// Requests: [`FileValidateOperationCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .operations()
///     .cast_to_industry_data_file_validate_operation()
/// ```
///
/// [`FileValidateOperationCollection`]: crate::requests::industry_data::file_validate_operation::FileValidateOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-filevalidateoperation?view=graph-rest-beta
pub struct FileValidateOperation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `errors`. Read-only: the service computes it.
    pub errors: mg::Field<Vec<crate::models::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<crate::models::LongRunningOperationStatus>>,
    /// `statusDetail`.
    pub status_detail: mg::Field<String>,
    /// `validatedFiles`. Read-only: the service computes it.
    pub validated_files: mg::Field<Vec<String>>,
    /// `warnings`. Read-only: the service computes it.
    pub warnings: mg::Field<Vec<crate::models::PublicError>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileValidateOperation: "microsoft.graph.industryData.fileValidateOperation", entity, base super::ValidateOperation;
    created_date_time: "createdDateTime",
    errors: "errors" required computed,
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    resource_location: "resourceLocation",
    status: "status",
    status_detail: "statusDetail",
    validated_files: "validatedFiles" required computed,
    warnings: "warnings" required computed,
}

mg::derived_from! { FileValidateOperation: super::ValidateOperation, crate::models::LongRunningOperation, crate::models::Entity }
