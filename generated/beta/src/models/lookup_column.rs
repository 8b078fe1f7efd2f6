// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.lookupColumn`, a complex type.
    LookupColumn "microsoft.graph.lookupColumn" "complex";
    /// `allowMultipleValues`: Boolean
    allow_multiple_values "allowMultipleValues": bool,
    /// `allowUnlimitedLength`: Boolean
    allow_unlimited_length "allowUnlimitedLength": bool,
    /// `columnName`: String
    column_name "columnName": String,
    /// `listId`: String
    list_id "listId": String,
    /// `primaryLookupColumnId`: String
    primary_lookup_column_id "primaryLookupColumnId": String,
}
