// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.linkScopeAbilities`, a complex type.
    LinkScopeAbilities "microsoft.graph.linkScopeAbilities" "complex";
    /// `blockDownloadLinkAbilities`: linkRoleAbilities
    block_download_link_abilities "blockDownloadLinkAbilities": mg::Boxed<super::LinkRoleAbilities>,
    /// `editLinkAbilities`: linkRoleAbilities, not null
    edit_link_abilities "editLinkAbilities" "r": mg::Boxed<super::LinkRoleAbilities>,
    /// `manageListLinkAbilities`: linkRoleAbilities
    manage_list_link_abilities "manageListLinkAbilities": mg::Boxed<super::LinkRoleAbilities>,
    /// `readLinkAbilities`: linkRoleAbilities, not null
    read_link_abilities "readLinkAbilities" "r": mg::Boxed<super::LinkRoleAbilities>,
    /// `reviewLinkAbilities`: linkRoleAbilities
    review_link_abilities "reviewLinkAbilities": mg::Boxed<super::LinkRoleAbilities>,
    /// `submitOnlyLinkAbilities`: linkRoleAbilities
    submit_only_link_abilities "submitOnlyLinkAbilities": mg::Boxed<super::LinkRoleAbilities>,
}
