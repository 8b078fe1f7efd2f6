// @generated
use crate::mg;

/// Complex type `microsoft.graph.identifierUriConfiguration`.
pub struct IdentifierUriConfiguration {
    /// `nonDefaultUriAddition`.
    pub non_default_uri_addition: mg::Field<mg::Boxed<super::IdentifierUriRestriction>>,
    /// `uriAdditionWithoutUniqueTenantIdentifier`.
    pub uri_addition_without_unique_tenant_identifier: mg::Field<
        mg::Boxed<super::IdentifierUriRestriction>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentifierUriConfiguration: "microsoft.graph.identifierUriConfiguration", complex;
    non_default_uri_addition: "nonDefaultUriAddition",
    uri_addition_without_unique_tenant_identifier: "uriAdditionWithoutUniqueTenantIdentifier",
}
