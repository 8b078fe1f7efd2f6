// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorageContainerCustomPropertyValue`, a complex type.
    FileStorageContainerCustomPropertyValue "microsoft.graph.fileStorageContainerCustomPropertyValue" "complex";
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `value`: String, not null
    value "value" "r": String,
}
