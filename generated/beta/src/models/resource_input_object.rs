// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceInputObject`, a complex type.
    ResourceInputObject "microsoft.graph.resourceInputObject" "complex";
    /// `resourceId`: Guid, not null
    resource_id "resourceId" "r": mg::Guid,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}
