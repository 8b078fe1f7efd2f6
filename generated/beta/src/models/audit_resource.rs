// @generated
use crate::mg;

/// Complex type `microsoft.graph.auditResource`.
pub struct AuditResource {
    /// `auditResourceType`.
    pub audit_resource_type: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `modifiedProperties`.
    pub modified_properties: mg::Field<Vec<super::AuditProperty>>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditResource: "microsoft.graph.auditResource", complex;
    audit_resource_type: "auditResourceType",
    display_name: "displayName",
    modified_properties: "modifiedProperties",
    resource_id: "resourceId",
    type_: "type",
}
