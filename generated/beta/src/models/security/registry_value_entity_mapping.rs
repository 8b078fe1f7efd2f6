// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.registryValueEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    RegistryValueEntityMapping "microsoft.graph.security.registryValueEntityMapping" "complex" : super::EntityMapping;
    /// `keyColumn`: String
    key_column "keyColumn": String,
    /// `valueNameColumn`: String
    value_name_column "valueNameColumn": String,
}

mg::derived_from! { RegistryValueEntityMapping: super::EntityMapping }
