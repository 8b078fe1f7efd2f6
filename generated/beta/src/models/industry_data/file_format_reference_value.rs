// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.fileFormatReferenceValue`, derived from
/// [`ReferenceValue`](super::ReferenceValue).
///
/// Requests: [`FileFormatReferenceValueResource`], for example:
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
///
/// [`FileFormatReferenceValueResource`]: crate::requests::industry_data::file_format_reference_value::FileFormatReferenceValueResource
pub struct FileFormatReferenceValue {
    /// `code`.
    pub code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileFormatReferenceValue: "microsoft.graph.industryData.fileFormatReferenceValue", complex, base super::ReferenceValue;
    code: "code",
}

mg::derived_from! { FileFormatReferenceValue: super::ReferenceValue }

impl FileFormatReferenceValue {
    /// `value`: [`ReferenceDefinition`](super::ReferenceDefinition).
    pub const VALUE: mg::Nav<FileFormatReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}
