// @generated
use crate::mg;

/// Complex type `microsoft.graph.directSharingAbilities`.
pub struct DirectSharingAbilities {
    /// `addExistingExternalUsers`.
    pub add_existing_external_users: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `addInternalUsers`.
    pub add_internal_users: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `addNewExternalUsers`.
    pub add_new_external_users: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `requestGrantAccess`.
    pub request_grant_access: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectSharingAbilities: "microsoft.graph.directSharingAbilities", complex;
    add_existing_external_users: "addExistingExternalUsers",
    add_internal_users: "addInternalUsers",
    add_new_external_users: "addNewExternalUsers",
    request_grant_access: "requestGrantAccess",
}
