// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.registryValueEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    RegistryValueEntityMapping "microsoft.graph.security.registryValueEntityMapping" "complex" : super::EntityMapping;
    /// `keyColumn`: String, not null
    key_column "keyColumn" "r": String,
    /// `valueNameColumn`: String, not null
    value_name_column "valueNameColumn" "r": String,
}

mg::derived_from! { RegistryValueEntityMapping: super::EntityMapping }
