// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.fileFormatReferenceValue`, a complex type derived from `microsoft.graph.industryData.referenceValue`.
    FileFormatReferenceValue "microsoft.graph.industryData.fileFormatReferenceValue" "complex" : super::ReferenceValue;
    /// `code`: String
    code "code": String,
}

mg::derived_from! { FileFormatReferenceValue: super::ReferenceValue }

impl FileFormatReferenceValue {
    /// `value`: `microsoft.graph.industryData.referenceDefinition`
    pub const VALUE: mg::Nav<FileFormatReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}
