// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharingViewpoint`, a complex type.
    SharingViewpoint "microsoft.graph.sharingViewpoint" "complex";
    /// `defaultSharingLink`: defaultSharingLink, not null
    default_sharing_link "defaultSharingLink" "r": mg::Boxed<super::DefaultSharingLink>,
    /// `sharingAbilities`: sharePointSharingAbilities, not null
    sharing_abilities "sharingAbilities" "r": mg::Boxed<super::SharePointSharingAbilities>,
}
