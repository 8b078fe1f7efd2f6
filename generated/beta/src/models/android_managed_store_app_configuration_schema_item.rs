// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidManagedStoreAppConfigurationSchemaItem`, a complex type.
    AndroidManagedStoreAppConfigurationSchemaItem "microsoft.graph.androidManagedStoreAppConfigurationSchemaItem" "complex";
    /// `dataType`: androidManagedStoreAppConfigurationSchemaItemDataType, not null
    data_type "dataType" "r": mg::Open<super::AndroidManagedStoreAppConfigurationSchemaItemDataType>,
    /// `defaultBoolValue`: Boolean
    default_bool_value "defaultBoolValue": bool,
    /// `defaultIntValue`: Int32
    default_int_value "defaultIntValue": i32,
    /// `defaultStringArrayValue`: Collection(String)
    default_string_array_value "defaultStringArrayValue": Vec<String>,
    /// `defaultStringValue`: String
    default_string_value "defaultStringValue": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `index`: Int32, not null
    index "index" "r": i32,
    /// `parentIndex`: Int32
    parent_index "parentIndex": i32,
    /// `schemaItemKey`: String
    schema_item_key "schemaItemKey": String,
    /// `selections`: Collection(keyValuePair)
    selections "selections": Vec<super::KeyValuePair>,
}
