// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidPermissionAction`, a complex type.
    AndroidPermissionAction "microsoft.graph.androidPermissionAction" "complex";
    /// `action`: androidPermissionActionType, not null
    action "action" "r": mg::Open<super::AndroidPermissionActionType>,
    /// `permission`: String
    permission "permission": String,
}
