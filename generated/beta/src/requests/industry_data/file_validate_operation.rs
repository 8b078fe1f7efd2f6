// @generated
use crate::{mg, models};

/// Requests on one [`FileValidateOperation`](models::industry_data::FileValidateOperation): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .operations()
///     .id(id)
///     .cast_to_industry_data_file_validate_operation()
/// ```
pub type FileValidateOperationResource = mg::One<
    models::industry_data::FileValidateOperation,
>;

/// Requests on a collection of
/// [`FileValidateOperation`](models::industry_data::FileValidateOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .operations()
///     .cast_to_industry_data_file_validate_operation()
/// ```
pub type FileValidateOperationCollection = mg::Many<
    models::industry_data::FileValidateOperation,
    FileValidateOperationResource,
>;
