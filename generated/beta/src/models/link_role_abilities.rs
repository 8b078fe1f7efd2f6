// @generated
use crate::mg;

/// Complex type `microsoft.graph.linkRoleAbilities`.
pub struct LinkRoleAbilities {
    /// `addExistingExternalUsers`.
    pub add_existing_external_users: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `addNewExternalUsers`.
    pub add_new_external_users: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `applyVariants`.
    pub apply_variants: mg::Field<mg::Boxed<super::SharingLinkVariants>>,
    /// `createLink`.
    pub create_link: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `deleteLink`.
    pub delete_link: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `linkAllowsExternalUsers`.
    pub link_allows_external_users: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `linkExpiration`.
    pub link_expiration: mg::Field<mg::Boxed<super::SharingLinkExpirationStatus>>,
    /// `retrieveLink`.
    pub retrieve_link: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `updateLink`.
    pub update_link: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LinkRoleAbilities: "microsoft.graph.linkRoleAbilities", complex;
    add_existing_external_users: "addExistingExternalUsers",
    add_new_external_users: "addNewExternalUsers",
    apply_variants: "applyVariants",
    create_link: "createLink",
    delete_link: "deleteLink",
    link_allows_external_users: "linkAllowsExternalUsers",
    link_expiration: "linkExpiration",
    retrieve_link: "retrieveLink",
    update_link: "updateLink",
}
