// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.requiredResourceAccess`, a complex type.
    RequiredResourceAccess "microsoft.graph.requiredResourceAccess" "complex";
    /// `resourceAccess`: Collection(resourceAccess), items not null
    resource_access "resourceAccess" "r": Vec<super::ResourceAccess>,
    /// `resourceAppId`: String, not null
    resource_app_id "resourceAppId" "r": String,
}
