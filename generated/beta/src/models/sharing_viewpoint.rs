// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharingViewpoint`.
pub struct SharingViewpoint {
    /// `defaultSharingLink`. Never null.
    pub default_sharing_link: mg::Field<mg::Boxed<super::DefaultSharingLink>>,
    /// `sharingAbilities`. Never null.
    pub sharing_abilities: mg::Field<mg::Boxed<super::SharePointSharingAbilities>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharingViewpoint: "microsoft.graph.sharingViewpoint", complex;
    default_sharing_link: "defaultSharingLink" required,
    sharing_abilities: "sharingAbilities" required,
}
