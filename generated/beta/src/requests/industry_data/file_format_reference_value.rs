// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`FileFormatReferenceValue`](models::industry_data::FileFormatReferenceValue), and the methods
/// below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .data_connectors()
///     .id(id)
///     .cast_to_azure_data_lake_connector()
///     .file_format()
/// ```
#[derive(Clone, Debug)]
pub struct FileFormatReferenceValueResource(
    mg::One<models::industry_data::FileFormatReferenceValue>,
);

mg::builder! { FileFormatReferenceValueResource: mg::One<models::industry_data::FileFormatReferenceValue> }

impl FileFormatReferenceValueResource {
    /// `…/value`: [`ReferenceDefinition`](models::industry_data::ReferenceDefinition).
    #[inline]
    pub fn value(
        &self,
    ) -> requests::industry_data::reference_definition::ReferenceDefinitionResource {
        mg::navigate(self, "value")
    }
}
