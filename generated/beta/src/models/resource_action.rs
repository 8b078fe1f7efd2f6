// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceAction`, a complex type.
    ResourceAction "microsoft.graph.resourceAction" "complex";
    /// `allowedResourceActions`: Collection(String)
    allowed_resource_actions "allowedResourceActions": Vec<String>,
    /// `notAllowedResourceActions`: Collection(String)
    not_allowed_resource_actions "notAllowedResourceActions": Vec<String>,
}
