// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.validateOperation`, by its URL.
    ValidateOperationResource(mg::One<models::industry_data::ValidateOperation>)
}

impl ValidateOperationResource {
    /// `…/microsoft.graph.industryData.fileValidateOperation`
    #[inline]
    pub fn as_file_validate_operation(
        &self,
    ) -> requests::industry_data::file_validate_operation::FileValidateOperationResource {
        mg::to(self, "microsoft.graph.industryData.fileValidateOperation")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.industryData.validateOperation`, by its URL.
    ValidateOperationCollection(mg::Many<models::industry_data::ValidateOperation, ValidateOperationResource>)
}

impl ValidateOperationCollection {
    /// `…/microsoft.graph.industryData.fileValidateOperation`
    #[inline]
    pub fn as_file_validate_operation(
        &self,
    ) -> requests::industry_data::file_validate_operation::FileValidateOperationCollection {
        mg::to(self, "microsoft.graph.industryData.fileValidateOperation")
    }
}
