// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.apiServicePrincipal`, a complex type.
    ApiServicePrincipal "microsoft.graph.apiServicePrincipal" "complex";
    /// `resourceSpecificApplicationPermissions`: Collection(resourceSpecificPermission), items not null
    resource_specific_application_permissions "resourceSpecificApplicationPermissions" "r": Vec<super::ResourceSpecificPermission>,
}
