// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.instanceResourceAccess`, a complex type.
    InstanceResourceAccess "microsoft.graph.instanceResourceAccess" "complex";
    /// `permissions`: Collection(resourcePermission), items not null
    permissions "permissions" "r": Vec<super::ResourcePermission>,
    /// `resourceAppId`: String, not null
    resource_app_id "resourceAppId" "r": String,
}
