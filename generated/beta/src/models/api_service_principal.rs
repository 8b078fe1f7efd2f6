// @generated
use crate::mg;

/// Complex type `microsoft.graph.apiServicePrincipal`.
pub struct ApiServicePrincipal {
    /// `resourceSpecificApplicationPermissions`.
    pub resource_specific_application_permissions: mg::Field<
        Vec<super::ResourceSpecificPermission>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApiServicePrincipal: "microsoft.graph.apiServicePrincipal", complex;
    resource_specific_application_permissions: "resourceSpecificApplicationPermissions" required,
}
