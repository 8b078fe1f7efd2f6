// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identifierUriConfiguration`, a complex type.
    IdentifierUriConfiguration "microsoft.graph.identifierUriConfiguration" "complex";
    /// `nonDefaultUriAddition`: identifierUriRestriction
    non_default_uri_addition "nonDefaultUriAddition": mg::Boxed<super::IdentifierUriRestriction>,
    /// `uriAdditionWithoutUniqueTenantIdentifier`: identifierUriRestriction
    uri_addition_without_unique_tenant_identifier "uriAdditionWithoutUniqueTenantIdentifier": mg::Boxed<super::IdentifierUriRestriction>,
}
