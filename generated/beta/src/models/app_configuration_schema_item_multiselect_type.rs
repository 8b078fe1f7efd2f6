// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appConfigurationSchemaItemMultiselectType`, a complex type derived from `microsoft.graph.appConfigurationSchemaItemType`.
    AppConfigurationSchemaItemMultiselectType "microsoft.graph.appConfigurationSchemaItemMultiselectType" "complex" : super::AppConfigurationSchemaItemType;
    /// `defaultValue`: Collection(String)
    default_value "defaultValue": Vec<String>,
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

mg::derived_from! { AppConfigurationSchemaItemMultiselectType: super::AppConfigurationSchemaItemType }
