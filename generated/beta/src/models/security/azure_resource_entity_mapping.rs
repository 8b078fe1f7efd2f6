// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.azureResourceEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    AzureResourceEntityMapping "microsoft.graph.security.azureResourceEntityMapping" "complex" : super::EntityMapping;
    /// `resourceIdColumn`: String, not null
    resource_id_column "resourceIdColumn" "r": String,
}

mg::derived_from! { AzureResourceEntityMapping: super::EntityMapping }
