// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.auditResource`, a complex type.
    AuditResource "microsoft.graph.auditResource" "complex";
    /// `auditResourceType`: String
    audit_resource_type "auditResourceType": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `modifiedProperties`: Collection(auditProperty)
    modified_properties "modifiedProperties": Vec<super::AuditProperty>,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `type`: String
    type_ "type": String,
}
