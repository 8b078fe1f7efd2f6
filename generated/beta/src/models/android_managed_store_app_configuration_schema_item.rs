// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidManagedStoreAppConfigurationSchemaItem`.
pub struct AndroidManagedStoreAppConfigurationSchemaItem {
    /// `dataType`. Never null.
    pub data_type: mg::Field<
        mg::Open<super::AndroidManagedStoreAppConfigurationSchemaItemDataType>,
    >,
    /// `defaultBoolValue`.
    pub default_bool_value: mg::Field<bool>,
    /// `defaultIntValue`.
    pub default_int_value: mg::Field<i32>,
    /// `defaultStringArrayValue`.
    pub default_string_array_value: mg::Field<Vec<String>>,
    /// `defaultStringValue`.
    pub default_string_value: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `index`. Never null.
    pub index: mg::Field<i32>,
    /// `parentIndex`.
    pub parent_index: mg::Field<i32>,
    /// `schemaItemKey`.
    pub schema_item_key: mg::Field<String>,
    /// `selections`.
    pub selections: mg::Field<Vec<super::KeyValuePair>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidManagedStoreAppConfigurationSchemaItem: "microsoft.graph.androidManagedStoreAppConfigurationSchemaItem", complex;
    data_type: "dataType" required,
    default_bool_value: "defaultBoolValue",
    default_int_value: "defaultIntValue",
    default_string_array_value: "defaultStringArrayValue",
    default_string_value: "defaultStringValue",
    description: "description",
    display_name: "displayName",
    index: "index" required,
    parent_index: "parentIndex",
    schema_item_key: "schemaItemKey",
    selections: "selections",
}
