// @generated
use crate::mg;

/// Complex type `microsoft.graph.fileStorageContainerCustomPropertyValue`.
pub struct FileStorageContainerCustomPropertyValue {
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorageContainerCustomPropertyValue: "microsoft.graph.fileStorageContainerCustomPropertyValue", complex;
    is_searchable: "isSearchable",
    value: "value" required,
}
