// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointSharingAbilities`, a complex type.
    SharePointSharingAbilities "microsoft.graph.sharePointSharingAbilities" "complex";
    /// `anyoneLinkAbilities`: linkScopeAbilities
    anyone_link_abilities "anyoneLinkAbilities": mg::Boxed<super::LinkScopeAbilities>,
    /// `directSharingAbilities`: directSharingAbilities
    direct_sharing_abilities "directSharingAbilities": mg::Boxed<super::DirectSharingAbilities>,
    /// `organizationLinkAbilities`: linkScopeAbilities
    organization_link_abilities "organizationLinkAbilities": mg::Boxed<super::LinkScopeAbilities>,
    /// `specificPeopleLinkAbilities`: linkScopeAbilities
    specific_people_link_abilities "specificPeopleLinkAbilities": mg::Boxed<super::LinkScopeAbilities>,
}
