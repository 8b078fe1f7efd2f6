// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appConfigurationSchemaItemType`, an abstract complex type.
    AppConfigurationSchemaItemType "microsoft.graph.appConfigurationSchemaItemType" "complex abstract" => AppConfigurationSchemaItemTypeKind;
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

/// The types derived from `microsoft.graph.appConfigurationSchemaItemType`.
#[non_exhaustive]
pub enum AppConfigurationSchemaItemTypeKind {
    AppConfigurationSchemaItemBooleanType(
        Box<super::AppConfigurationSchemaItemBooleanType>,
    ),
    AppConfigurationSchemaItemBundleArray(
        Box<super::AppConfigurationSchemaItemBundleArray>,
    ),
    AppConfigurationSchemaItemBundleType(
        Box<super::AppConfigurationSchemaItemBundleType>,
    ),
    AppConfigurationSchemaItemChoiceType(
        Box<super::AppConfigurationSchemaItemChoiceType>,
    ),
    AppConfigurationSchemaItemHiddenType(
        Box<super::AppConfigurationSchemaItemHiddenType>,
    ),
    AppConfigurationSchemaItemIntegerType(
        Box<super::AppConfigurationSchemaItemIntegerType>,
    ),
    AppConfigurationSchemaItemMultiselectType(
        Box<super::AppConfigurationSchemaItemMultiselectType>,
    ),
    AppConfigurationSchemaItemStringType(
        Box<super::AppConfigurationSchemaItemStringType>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AppConfigurationSchemaItemType>),
}

mg::family! {
    AppConfigurationSchemaItemType => AppConfigurationSchemaItemTypeKind;
    AppConfigurationSchemaItemBooleanType(super::AppConfigurationSchemaItemBooleanType),
    AppConfigurationSchemaItemBundleArray(super::AppConfigurationSchemaItemBundleArray),
    AppConfigurationSchemaItemBundleType(super::AppConfigurationSchemaItemBundleType),
    AppConfigurationSchemaItemChoiceType(super::AppConfigurationSchemaItemChoiceType),
    AppConfigurationSchemaItemHiddenType(super::AppConfigurationSchemaItemHiddenType),
    AppConfigurationSchemaItemIntegerType(super::AppConfigurationSchemaItemIntegerType),
    AppConfigurationSchemaItemMultiselectType(super::AppConfigurationSchemaItemMultiselectType),
    AppConfigurationSchemaItemStringType(super::AppConfigurationSchemaItemStringType),
}
