// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidPermissionAction`.
pub struct AndroidPermissionAction {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::AndroidPermissionActionType>>,
    /// `permission`.
    pub permission: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidPermissionAction: "microsoft.graph.androidPermissionAction", complex;
    action: "action" required,
    permission: "permission",
}
