// @generated
use crate::{mg, models, requests};

/// Requests on one [`ValidateOperation`](models::industry_data::ValidateOperation): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .operations()
///     .id(id)
///     .cast_to_industry_data_validate_operation()
/// ```
#[derive(Clone, Debug)]
pub struct ValidateOperationResource(mg::One<models::industry_data::ValidateOperation>);

mg::builder! { ValidateOperationResource: mg::One<models::industry_data::ValidateOperation> }

impl ValidateOperationResource {
    /// `…/microsoft.graph.industryData.fileValidateOperation`: cast to
    /// [`FileValidateOperation`](models::industry_data::FileValidateOperation).
    #[doc(alias = "microsoft.graph.industryData.fileValidateOperation")]
    #[inline]
    pub fn cast_to_file_validate_operation(
        &self,
    ) -> requests::industry_data::file_validate_operation::FileValidateOperationResource {
        mg::navigate(self, "microsoft.graph.industryData.fileValidateOperation")
    }
}

/// Requests on a collection of [`ValidateOperation`](models::industry_data::ValidateOperation):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.external().industry_data().operations().cast_to_industry_data_validate_operation()`.
#[derive(Clone, Debug)]
pub struct ValidateOperationCollection(
    mg::Many<models::industry_data::ValidateOperation, ValidateOperationResource>,
);

mg::builder! { ValidateOperationCollection: mg::Many<models::industry_data::ValidateOperation, ValidateOperationResource> }

impl ValidateOperationCollection {
    /// `…/microsoft.graph.industryData.fileValidateOperation`: the members that are
    /// [`FileValidateOperation`](models::industry_data::FileValidateOperation).
    #[doc(alias = "microsoft.graph.industryData.fileValidateOperation")]
    #[inline]
    pub fn cast_to_file_validate_operation(
        &self,
    ) -> requests::industry_data::file_validate_operation::FileValidateOperationCollection {
        mg::navigate(self, "microsoft.graph.industryData.fileValidateOperation")
    }
}
