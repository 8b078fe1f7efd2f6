// @generated
use crate::mg;

/// Complex type `microsoft.graph.unifiedRole`.
pub struct UnifiedRole {
    /// `roleDefinitionId`. Never null.
    pub role_definition_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRole: "microsoft.graph.unifiedRole", complex;
    role_definition_id: "roleDefinitionId" required,
}
