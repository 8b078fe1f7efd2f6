// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appConfigurationSchemaItemHiddenType`, a complex type derived from `microsoft.graph.appConfigurationSchemaItemType`.
    AppConfigurationSchemaItemHiddenType "microsoft.graph.appConfigurationSchemaItemHiddenType" "complex" : super::AppConfigurationSchemaItemType;
    /// `defaultValue`: String
    default_value "defaultValue": String,
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

mg::derived_from! { AppConfigurationSchemaItemHiddenType: super::AppConfigurationSchemaItemType }
