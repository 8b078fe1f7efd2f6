// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directSharingAbilities`, a complex type.
    DirectSharingAbilities "microsoft.graph.directSharingAbilities" "complex";
    /// `addExistingExternalUsers`: sharingOperationStatus
    add_existing_external_users "addExistingExternalUsers": mg::Boxed<super::SharingOperationStatus>,
    /// `addInternalUsers`: sharingOperationStatus
    add_internal_users "addInternalUsers": mg::Boxed<super::SharingOperationStatus>,
    /// `addNewExternalUsers`: sharingOperationStatus
    add_new_external_users "addNewExternalUsers": mg::Boxed<super::SharingOperationStatus>,
    /// `requestGrantAccess`: sharingOperationStatus
    request_grant_access "requestGrantAccess": mg::Boxed<super::SharingOperationStatus>,
}
