// @generated
use crate::mg;

/// Complex type `microsoft.graph.lookupColumn`.
pub struct LookupColumn {
    /// `allowMultipleValues`.
    pub allow_multiple_values: mg::Field<bool>,
    /// `allowUnlimitedLength`.
    pub allow_unlimited_length: mg::Field<bool>,
    /// `columnName`.
    pub column_name: mg::Field<String>,
    /// `listId`.
    pub list_id: mg::Field<String>,
    /// `primaryLookupColumnId`.
    pub primary_lookup_column_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LookupColumn: "microsoft.graph.lookupColumn", complex;
    allow_multiple_values: "allowMultipleValues",
    allow_unlimited_length: "allowUnlimitedLength",
    column_name: "columnName",
    list_id: "listId",
    primary_lookup_column_id: "primaryLookupColumnId",
}
