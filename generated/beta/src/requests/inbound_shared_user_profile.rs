// @generated
use crate::{mg, models};

/// Requests on one [`InboundSharedUserProfile`](models::InboundSharedUserProfile): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.directory().inbound_shared_user_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct InboundSharedUserProfileResource(mg::One<models::InboundSharedUserProfile>);

mg::builder! { InboundSharedUserProfileResource: mg::One<models::InboundSharedUserProfile> }

impl InboundSharedUserProfileResource {
    /// `POST …/exportPersonalData`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CrossTenantUserProfileSharing.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn export_personal_data(
        &self,
        parameters: ExportPersonalData,
    ) -> mg::Request<()> {
        self.raw().action_with("exportPersonalData", &parameters)
    }

    /// `POST …/removePersonalData`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CrossTenantUserProfileSharing.ReadWrite` (delegated),
    /// `CrossTenantUserProfileSharing.ReadWrite.All` (application).
    #[inline]
    pub fn remove_personal_data(&self) -> mg::Request<()> {
        self.raw().action("removePersonalData")
    }
}

/// Requests on a collection of [`InboundSharedUserProfile`](models::InboundSharedUserProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().inbound_shared_user_profiles()`.
pub type InboundSharedUserProfileCollection = mg::Many<
    models::InboundSharedUserProfile,
    InboundSharedUserProfileResource,
>;

/// Parameters of [`InboundSharedUserProfileResource::export_personal_data`].
pub struct ExportPersonalData {
    /// `storageLocation`. Secret: masked in `Debug`.
    pub storage_location: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExportPersonalData: "microsoft.graph.exportPersonalData", parameters;
    storage_location: "storageLocation" secret,
}
