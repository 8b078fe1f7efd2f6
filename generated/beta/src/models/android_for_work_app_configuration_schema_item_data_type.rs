// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidForWorkAppConfigurationSchemaItemDataType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidForWorkAppConfigurationSchemaItemDataType {
    /// `bool` (0)
    Bool,
    /// `integer` (1)
    Integer,
    /// `string` (2)
    String,
    /// `choice` (3)
    Choice,
    /// `multiselect` (4)
    Multiselect,
    /// `bundle` (5)
    Bundle,
    /// `bundleArray` (6)
    BundleArray,
    /// `hidden` (7)
    Hidden,
}

mg::enumeration! {
    AndroidForWorkAppConfigurationSchemaItemDataType: "microsoft.graph.androidForWorkAppConfigurationSchemaItemDataType";
    Bool: "bool" = 0,
    Integer: "integer" = 1,
    String: "string" = 2,
    Choice: "choice" = 3,
    Multiselect: "multiselect" = 4,
    Bundle: "bundle" = 5,
    BundleArray: "bundleArray" = 6,
    Hidden: "hidden" = 7,
}
