// @generated
use crate::mg;

/// Complex type `microsoft.graph.linkScopeAbilities`.
pub struct LinkScopeAbilities {
    /// `blockDownloadLinkAbilities`.
    pub block_download_link_abilities: mg::Field<mg::Boxed<super::LinkRoleAbilities>>,
    /// `editLinkAbilities`. Never null.
    pub edit_link_abilities: mg::Field<mg::Boxed<super::LinkRoleAbilities>>,
    /// `manageListLinkAbilities`.
    pub manage_list_link_abilities: mg::Field<mg::Boxed<super::LinkRoleAbilities>>,
    /// `readLinkAbilities`. Never null.
    pub read_link_abilities: mg::Field<mg::Boxed<super::LinkRoleAbilities>>,
    /// `reviewLinkAbilities`.
    pub review_link_abilities: mg::Field<mg::Boxed<super::LinkRoleAbilities>>,
    /// `submitOnlyLinkAbilities`.
    pub submit_only_link_abilities: mg::Field<mg::Boxed<super::LinkRoleAbilities>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LinkScopeAbilities: "microsoft.graph.linkScopeAbilities", complex;
    block_download_link_abilities: "blockDownloadLinkAbilities",
    edit_link_abilities: "editLinkAbilities" required,
    manage_list_link_abilities: "manageListLinkAbilities",
    read_link_abilities: "readLinkAbilities" required,
    review_link_abilities: "reviewLinkAbilities",
    submit_only_link_abilities: "submitOnlyLinkAbilities",
}
