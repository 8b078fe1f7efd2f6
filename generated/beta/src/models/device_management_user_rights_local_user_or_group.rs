// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementUserRightsLocalUserOrGroup`.
pub struct DeviceManagementUserRightsLocalUserOrGroup {
    /// `description`.
    pub description: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `securityIdentifier`.
    pub security_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementUserRightsLocalUserOrGroup: "microsoft.graph.deviceManagementUserRightsLocalUserOrGroup", complex;
    description: "description",
    name: "name" required,
    security_identifier: "securityIdentifier",
}
