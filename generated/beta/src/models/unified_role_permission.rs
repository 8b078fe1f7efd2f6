// @generated
use crate::mg;

/// Complex type `microsoft.graph.unifiedRolePermission`.
pub struct UnifiedRolePermission {
    /// `allowedResourceActions`.
    pub allowed_resource_actions: mg::Field<Vec<String>>,
    /// `condition`.
    pub condition: mg::Field<String>,
    /// `excludedResourceActions`.
    pub excluded_resource_actions: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRolePermission: "microsoft.graph.unifiedRolePermission", complex;
    allowed_resource_actions: "allowedResourceActions" required,
    condition: "condition",
    excluded_resource_actions: "excludedResourceActions",
}
