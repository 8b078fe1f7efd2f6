// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidForWorkAppConfigurationSchemaItem`, a complex type.
    AndroidForWorkAppConfigurationSchemaItem "microsoft.graph.androidForWorkAppConfigurationSchemaItem" "complex";
    /// `dataType`: androidForWorkAppConfigurationSchemaItemDataType, not null
    data_type "dataType" "r": mg::Open<super::AndroidForWorkAppConfigurationSchemaItemDataType>,
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
    /// `schemaItemKey`: String
    schema_item_key "schemaItemKey": String,
    /// `selections`: Collection(keyValuePair)
    selections "selections": Vec<super::KeyValuePair>,
}
