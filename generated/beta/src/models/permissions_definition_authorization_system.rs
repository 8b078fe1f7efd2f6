// @generated
use crate::mg;

/// Complex type `microsoft.graph.permissionsDefinitionAuthorizationSystem`.
pub struct PermissionsDefinitionAuthorizationSystem {
    /// `authorizationSystemId`. Never null.
    pub authorization_system_id: mg::Field<String>,
    /// `authorizationSystemType`. Never null.
    pub authorization_system_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsDefinitionAuthorizationSystem: "microsoft.graph.permissionsDefinitionAuthorizationSystem", complex;
    authorization_system_id: "authorizationSystemId" required,
    authorization_system_type: "authorizationSystemType" required,
}
