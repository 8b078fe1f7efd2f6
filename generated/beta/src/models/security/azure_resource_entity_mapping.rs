// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.azureResourceEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct AzureResourceEntityMapping {
    /// `resourceIdColumn`. Never null.
    pub resource_id_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureResourceEntityMapping: "microsoft.graph.security.azureResourceEntityMapping", complex, base super::EntityMapping;
    resource_id_column: "resourceIdColumn" required,
}

mg::derived_from! { AzureResourceEntityMapping: super::EntityMapping }
