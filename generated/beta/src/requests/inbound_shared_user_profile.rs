// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.inboundSharedUserProfile`, by its URL.
    ///
    /// For example `/directory/inboundSharedUserProfiles/{inboundSharedUserProfile-id}`.
    InboundSharedUserProfileResource(mg::One<models::InboundSharedUserProfile>)
}

impl InboundSharedUserProfileResource {
    /// `POST …/exportPersonalData`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CrossTenantUserProfileSharing.Read.All**, CrossTenantUserProfileSharing.ReadWrite.All | **CrossTenantUserProfileSharing.Read.All**, CrossTenantUserProfileSharing.ReadWrite.All |
    #[inline]
    pub fn export_personal_data(
        &self,
        parameters: ExportPersonalData,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "exportPersonalData", &parameters)
    }

    /// `POST …/removePersonalData`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CrossTenantUserProfileSharing.ReadWrite**, CrossTenantUserProfileSharing.ReadWrite.All | **CrossTenantUserProfileSharing.ReadWrite.All** |
    #[inline]
    pub fn remove_personal_data(&self) -> mg::Request<()> {
        mg::Path::action(self, "removePersonalData")
    }
}

/// A collection of `microsoft.graph.inboundSharedUserProfile`, by its URL.
///
/// For example `/directory/inboundSharedUserProfiles`.
pub type InboundSharedUserProfileCollection = mg::Many<
    models::InboundSharedUserProfile,
    InboundSharedUserProfileResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.exportPersonalData`.
    ExportPersonalData "microsoft.graph.exportPersonalData" "parameters";
    /// `storageLocation`: String
    storage_location "storageLocation": String,
}
