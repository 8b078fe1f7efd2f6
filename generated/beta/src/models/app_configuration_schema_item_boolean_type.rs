// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appConfigurationSchemaItemBooleanType`, a complex type derived from `microsoft.graph.appConfigurationSchemaItemType`.
    AppConfigurationSchemaItemBooleanType "microsoft.graph.appConfigurationSchemaItemBooleanType" "complex" : super::AppConfigurationSchemaItemType;
    /// `defaultValue`: Boolean
    default_value "defaultValue": bool,
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

mg::derived_from! { AppConfigurationSchemaItemBooleanType: super::AppConfigurationSchemaItemType }
