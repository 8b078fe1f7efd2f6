// @generated
use crate::mg;

/// Complex type `microsoft.graph.defaultSharingLink`.
pub struct DefaultSharingLink {
    /// `defaultToExistingAccess`.
    pub default_to_existing_access: mg::Field<bool>,
    /// `role`.
    pub role: mg::Field<mg::Open<super::SharingRole>>,
    /// `scope`.
    pub scope: mg::Field<mg::Open<super::SharingScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DefaultSharingLink: "microsoft.graph.defaultSharingLink", complex;
    default_to_existing_access: "defaultToExistingAccess",
    role: "role",
    scope: "scope",
}
