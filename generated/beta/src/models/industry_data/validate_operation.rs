// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.industryData.validateOperation`][reference], derived from
/// [`LongRunningOperation`](crate::models::LongRunningOperation).
///
/// Requests: [`ValidateOperationCollection`], for example
/// `graph.external().industry_data().operations().cast_to_industry_data_validate_operation()`.
///
/// [`ValidateOperationCollection`]: crate::requests::industry_data::validate_operation::ValidateOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-validateoperation?view=graph-rest-beta
pub struct ValidateOperation {
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
    /// `warnings`. Read-only: the service computes it.
    pub warnings: mg::Field<Vec<crate::models::PublicError>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidateOperation: "microsoft.graph.industryData.validateOperation", entity abstract, base crate::models::LongRunningOperation, family ValidateOperationKind;
    created_date_time: "createdDateTime",
    errors: "errors" required computed,
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    resource_location: "resourceLocation",
    status: "status",
    status_detail: "statusDetail",
    warnings: "warnings" required computed,
}

mg::derived_from! { ValidateOperation: crate::models::LongRunningOperation, crate::models::Entity }

/// The types derived from [`ValidateOperation`].
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
