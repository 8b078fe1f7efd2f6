// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.linkRoleAbilities`, a complex type.
    LinkRoleAbilities "microsoft.graph.linkRoleAbilities" "complex";
    /// `addExistingExternalUsers`: sharingOperationStatus
    add_existing_external_users "addExistingExternalUsers": mg::Boxed<super::SharingOperationStatus>,
    /// `addNewExternalUsers`: sharingOperationStatus
    add_new_external_users "addNewExternalUsers": mg::Boxed<super::SharingOperationStatus>,
    /// `applyVariants`: sharingLinkVariants
    apply_variants "applyVariants": mg::Boxed<super::SharingLinkVariants>,
    /// `createLink`: sharingOperationStatus
    create_link "createLink": mg::Boxed<super::SharingOperationStatus>,
    /// `deleteLink`: sharingOperationStatus
    delete_link "deleteLink": mg::Boxed<super::SharingOperationStatus>,
    /// `linkAllowsExternalUsers`: sharingOperationStatus
    link_allows_external_users "linkAllowsExternalUsers": mg::Boxed<super::SharingOperationStatus>,
    /// `linkExpiration`: sharingLinkExpirationStatus
    link_expiration "linkExpiration": mg::Boxed<super::SharingLinkExpirationStatus>,
    /// `retrieveLink`: sharingOperationStatus
    retrieve_link "retrieveLink": mg::Boxed<super::SharingOperationStatus>,
    /// `updateLink`: sharingOperationStatus
    update_link "updateLink": mg::Boxed<super::SharingOperationStatus>,
}
