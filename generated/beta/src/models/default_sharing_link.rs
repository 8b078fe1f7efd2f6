// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.defaultSharingLink`, a complex type.
    DefaultSharingLink "microsoft.graph.defaultSharingLink" "complex";
    /// `defaultToExistingAccess`: Boolean
    default_to_existing_access "defaultToExistingAccess": bool,
    /// `role`: sharingRole
    role "role": mg::Open<super::SharingRole>,
    /// `scope`: sharingScope
    scope "scope": mg::Open<super::SharingScope>,
}
