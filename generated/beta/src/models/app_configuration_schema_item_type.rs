// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.appConfigurationSchemaItemType`.
pub struct AppConfigurationSchemaItemType {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppConfigurationSchemaItemType: "microsoft.graph.appConfigurationSchemaItemType", complex abstract, family AppConfigurationSchemaItemTypeKind;
    description: "description",
    display_name: "displayName",
    index: "index" required,
    parent_index: "parentIndex",
    schema_item_key: "schemaItemKey",
}

/// The types derived from [`AppConfigurationSchemaItemType`].
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
