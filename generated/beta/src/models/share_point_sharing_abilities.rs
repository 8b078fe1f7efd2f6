// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointSharingAbilities`.
pub struct SharePointSharingAbilities {
    /// `anyoneLinkAbilities`.
    pub anyone_link_abilities: mg::Field<mg::Boxed<super::LinkScopeAbilities>>,
    /// `directSharingAbilities`.
    pub direct_sharing_abilities: mg::Field<mg::Boxed<super::DirectSharingAbilities>>,
    /// `organizationLinkAbilities`.
    pub organization_link_abilities: mg::Field<mg::Boxed<super::LinkScopeAbilities>>,
    /// `specificPeopleLinkAbilities`.
    pub specific_people_link_abilities: mg::Field<mg::Boxed<super::LinkScopeAbilities>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointSharingAbilities: "microsoft.graph.sharePointSharingAbilities", complex;
    anyone_link_abilities: "anyoneLinkAbilities",
    direct_sharing_abilities: "directSharingAbilities",
    organization_link_abilities: "organizationLinkAbilities",
    specific_people_link_abilities: "specificPeopleLinkAbilities",
}
