// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appConfigurationSchemaItemIntegerType`, a complex type derived from `microsoft.graph.appConfigurationSchemaItemType`.
    AppConfigurationSchemaItemIntegerType "microsoft.graph.appConfigurationSchemaItemIntegerType" "complex" : super::AppConfigurationSchemaItemType;
    /// `defaultValue`: Int32
    default_value "defaultValue": i32,
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
}

mg::derived_from! { AppConfigurationSchemaItemIntegerType: super::AppConfigurationSchemaItemType }
