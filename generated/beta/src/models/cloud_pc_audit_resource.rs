// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAuditResource`.
pub struct CloudPcAuditResource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `modifiedProperties`.
    pub modified_properties: mg::Field<Vec<super::CloudPcAuditProperty>>,
    /// `resourceId`. Never null.
    pub resource_id: mg::Field<String>,
    /// `resourceType`. Never null.
    pub resource_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAuditResource: "microsoft.graph.cloudPcAuditResource", complex;
    display_name: "displayName",
    modified_properties: "modifiedProperties" required,
    resource_id: "resourceId" required,
    resource_type: "resourceType" required,
}
