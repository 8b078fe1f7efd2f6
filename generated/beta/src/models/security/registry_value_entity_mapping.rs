// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.registryValueEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct RegistryValueEntityMapping {
    /// `keyColumn`. Never null.
    pub key_column: mg::Field<String>,
    /// `valueNameColumn`. Never null.
    pub value_name_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RegistryValueEntityMapping: "microsoft.graph.security.registryValueEntityMapping", complex, base super::EntityMapping;
    key_column: "keyColumn" required,
    value_name_column: "valueNameColumn" required,
}

mg::derived_from! { RegistryValueEntityMapping: super::EntityMapping }
