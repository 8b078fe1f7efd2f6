// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAuditResource`, a complex type.
    CloudPcAuditResource "microsoft.graph.cloudPcAuditResource" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `modifiedProperties`: Collection(cloudPcAuditProperty), items not null
    modified_properties "modifiedProperties" "r": Vec<super::CloudPcAuditProperty>,
    /// `resourceId`: String, not null
    resource_id "resourceId" "r": String,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}
