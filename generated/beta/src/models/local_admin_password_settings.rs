// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.localAdminPasswordSettings`, a complex type.
    LocalAdminPasswordSettings "microsoft.graph.localAdminPasswordSettings" "complex";
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
}
