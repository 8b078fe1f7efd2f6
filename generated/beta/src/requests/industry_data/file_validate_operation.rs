// @generated
use crate::{mg, models};

/// One `microsoft.graph.industryData.fileValidateOperation`, by its URL.
pub type FileValidateOperationResource = mg::One<
    models::industry_data::FileValidateOperation,
>;

/// A collection of `microsoft.graph.industryData.fileValidateOperation`, by its URL.
pub type FileValidateOperationCollection = mg::Many<
    models::industry_data::FileValidateOperation,
    FileValidateOperationResource,
>;
