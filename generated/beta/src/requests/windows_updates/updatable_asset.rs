// @generated
use crate::{mg, models, requests};

/// Requests on one [`UpdatableAsset`](models::windows_updates::UpdatableAsset): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().windows().updates().updatable_assets().id(id)`.
#[derive(Clone, Debug)]
pub struct UpdatableAssetResource(mg::One<models::windows_updates::UpdatableAsset>);

mg::builder! { UpdatableAssetResource: mg::One<models::windows_updates::UpdatableAsset> }

impl UpdatableAssetResource {
    /// `…/microsoft.graph.windowsUpdates.azureADDevice`: cast to
    /// [`AzureAdDevice`](models::windows_updates::AzureAdDevice).
    #[doc(alias = "microsoft.graph.windowsUpdates.azureADDevice")]
    #[inline]
    pub fn cast_to_azure_ad_device(
        &self,
    ) -> requests::windows_updates::azure_ad_device::AzureAdDeviceResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.azureADDevice")
    }

    /// `…/microsoft.graph.windowsUpdates.updatableAssetGroup`: cast to
    /// [`UpdatableAssetGroup`](models::windows_updates::UpdatableAssetGroup).
    #[doc(alias = "microsoft.graph.windowsUpdates.updatableAssetGroup")]
    #[inline]
    pub fn cast_to_updatable_asset_group(
        &self,
    ) -> requests::windows_updates::updatable_asset_group::UpdatableAssetGroupResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.updatableAssetGroup")
    }

    /// `POST …/microsoft.graph.windowsUpdates.addMembers`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `WindowsUpdates.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembers?view=graph-rest-beta
    #[doc(alias = "microsoft.graph.windowsUpdates.addMembers")]
    #[inline]
    pub fn add_members(&self, parameters: AddMembers) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.windowsUpdates.addMembers", &parameters)
    }

    /// `POST …/microsoft.graph.windowsUpdates.addMembersById`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `WindowsUpdates.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembersbyid?view=graph-rest-beta
    #[doc(alias = "microsoft.graph.windowsUpdates.addMembersById")]
    #[inline]
    pub fn add_members_by_id(&self, parameters: AddMembersById) -> mg::Request<()> {
        self.raw()
            .action_with("microsoft.graph.windowsUpdates.addMembersById", &parameters)
    }

    /// `POST …/microsoft.graph.windowsUpdates.removeMembers`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `WindowsUpdates.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembers?view=graph-rest-beta
    #[doc(alias = "microsoft.graph.windowsUpdates.removeMembers")]
    #[inline]
    pub fn remove_members(&self, parameters: RemoveMembers) -> mg::Request<()> {
        self.raw()
            .action_with("microsoft.graph.windowsUpdates.removeMembers", &parameters)
    }

    /// `POST …/microsoft.graph.windowsUpdates.removeMembersById`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `WindowsUpdates.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembersbyid?view=graph-rest-beta
    #[doc(alias = "microsoft.graph.windowsUpdates.removeMembersById")]
    #[inline]
    pub fn remove_members_by_id(
        &self,
        parameters: RemoveMembersById,
    ) -> mg::Request<()> {
        self.raw()
            .action_with("microsoft.graph.windowsUpdates.removeMembersById", &parameters)
    }
}

/// Requests on a collection of [`UpdatableAsset`](models::windows_updates::UpdatableAsset): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.admin().windows().updates().updatable_assets()`.
#[derive(Clone, Debug)]
pub struct UpdatableAssetCollection(
    mg::Many<models::windows_updates::UpdatableAsset, UpdatableAssetResource>,
);

mg::builder! { UpdatableAssetCollection: mg::Many<models::windows_updates::UpdatableAsset, UpdatableAssetResource> }

impl UpdatableAssetCollection {
    /// `…/microsoft.graph.windowsUpdates.azureADDevice`: the members that are
    /// [`AzureAdDevice`](models::windows_updates::AzureAdDevice).
    #[doc(alias = "microsoft.graph.windowsUpdates.azureADDevice")]
    #[inline]
    pub fn cast_to_azure_ad_device(
        &self,
    ) -> requests::windows_updates::azure_ad_device::AzureAdDeviceCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdates.azureADDevice")
    }

    /// `…/microsoft.graph.windowsUpdates.updatableAssetGroup`: the members that are
    /// [`UpdatableAssetGroup`](models::windows_updates::UpdatableAssetGroup).
    #[doc(alias = "microsoft.graph.windowsUpdates.updatableAssetGroup")]
    #[inline]
    pub fn cast_to_updatable_asset_group(
        &self,
    ) -> requests::windows_updates::updatable_asset_group::UpdatableAssetGroupCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdates.updatableAssetGroup")
    }

    /// `POST …/microsoft.graph.windowsUpdates.enrollAssets`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `WindowsUpdates.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassets?view=graph-rest-beta
    #[doc(alias = "microsoft.graph.windowsUpdates.enrollAssets")]
    #[inline]
    pub fn enroll_assets(&self, parameters: impl Into<EnrollAssets>) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.windowsUpdates.enrollAssets",
                &parameters.into(),
            )
    }

    /// `POST …/microsoft.graph.windowsUpdates.enrollAssetsById`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `WindowsUpdates.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassetsbyid?view=graph-rest-beta
    #[doc(alias = "microsoft.graph.windowsUpdates.enrollAssetsById")]
    #[inline]
    pub fn enroll_assets_by_id(
        &self,
        parameters: impl Into<EnrollAssetsById>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.windowsUpdates.enrollAssetsById",
                &parameters.into(),
            )
    }

    /// `POST …/microsoft.graph.windowsUpdates.unenrollAssets`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `WindowsUpdates.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta
    #[doc(alias = "microsoft.graph.windowsUpdates.unenrollAssets")]
    #[inline]
    pub fn unenroll_assets(
        &self,
        parameters: impl Into<UnenrollAssets>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.windowsUpdates.unenrollAssets",
                &parameters.into(),
            )
    }

    /// `POST …/microsoft.graph.windowsUpdates.unenrollAssetsById`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `WindowsUpdates.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassetsbyid?view=graph-rest-beta
    #[doc(alias = "microsoft.graph.windowsUpdates.unenrollAssetsById")]
    #[inline]
    pub fn unenroll_assets_by_id(
        &self,
        parameters: impl Into<UnenrollAssetsById>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.windowsUpdates.unenrollAssetsById",
                &parameters.into(),
            )
    }
}

/// Parameters of [`UpdatableAssetResource::add_members`].
pub struct AddMembers {
    /// `assets`.
    pub assets: mg::Field<Vec<models::windows_updates::UpdatableAsset>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddMembers: "microsoft.graph.windowsUpdates.addMembers", parameters;
    assets: "assets",
}

/// Parameters of [`UpdatableAssetResource::add_members_by_id`].
pub struct AddMembersById {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// `memberEntityType`.
    pub member_entity_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddMembersById: "microsoft.graph.windowsUpdates.addMembersById", parameters;
    ids: "ids",
    member_entity_type: "memberEntityType",
}

/// Parameters of [`UpdatableAssetResource::remove_members`].
pub struct RemoveMembers {
    /// `assets`.
    pub assets: mg::Field<Vec<models::windows_updates::UpdatableAsset>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveMembers: "microsoft.graph.windowsUpdates.removeMembers", parameters;
    assets: "assets",
}

/// Parameters of [`UpdatableAssetResource::remove_members_by_id`].
pub struct RemoveMembersById {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// `memberEntityType`.
    pub member_entity_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveMembersById: "microsoft.graph.windowsUpdates.removeMembersById", parameters;
    ids: "ids",
    member_entity_type: "memberEntityType",
}

/// Parameters of [`UpdatableAssetCollection::enroll_assets`].
///
/// A call can pass `update_category` alone.
pub struct EnrollAssets {
    /// `assets`.
    pub assets: mg::Field<Vec<models::windows_updates::UpdatableAsset>>,
    /// `updateCategory`. Required.
    pub update_category: mg::Field<mg::Open<models::windows_updates::UpdateCategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnrollAssets: "microsoft.graph.windowsUpdates.enrollAssets", parameters;
    assets: "assets",
    update_category: "updateCategory" required,
}

mg::required_parameters! {
    EnrollAssets;
    update_category: mg::Open<models::windows_updates::UpdateCategory>,
}

/// Parameters of [`UpdatableAssetCollection::enroll_assets_by_id`].
///
/// A call can pass `update_category` alone.
pub struct EnrollAssetsById {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// `memberEntityType`.
    pub member_entity_type: mg::Field<String>,
    /// `updateCategory`. Required.
    pub update_category: mg::Field<mg::Open<models::windows_updates::UpdateCategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnrollAssetsById: "microsoft.graph.windowsUpdates.enrollAssetsById", parameters;
    ids: "ids",
    member_entity_type: "memberEntityType",
    update_category: "updateCategory" required,
}

mg::required_parameters! {
    EnrollAssetsById;
    update_category: mg::Open<models::windows_updates::UpdateCategory>,
}

/// Parameters of [`UpdatableAssetCollection::unenroll_assets`].
///
/// A call can pass `update_category` alone.
pub struct UnenrollAssets {
    /// `assets`.
    pub assets: mg::Field<Vec<models::windows_updates::UpdatableAsset>>,
    /// `updateCategory`. Required.
    pub update_category: mg::Field<mg::Open<models::windows_updates::UpdateCategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnenrollAssets: "microsoft.graph.windowsUpdates.unenrollAssets", parameters;
    assets: "assets",
    update_category: "updateCategory" required,
}

mg::required_parameters! {
    UnenrollAssets;
    update_category: mg::Open<models::windows_updates::UpdateCategory>,
}

/// Parameters of [`UpdatableAssetCollection::unenroll_assets_by_id`].
///
/// A call can pass `update_category` alone.
pub struct UnenrollAssetsById {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// `memberEntityType`.
    pub member_entity_type: mg::Field<String>,
    /// `updateCategory`. Required.
    pub update_category: mg::Field<mg::Open<models::windows_updates::UpdateCategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnenrollAssetsById: "microsoft.graph.windowsUpdates.unenrollAssetsById", parameters;
    ids: "ids",
    member_entity_type: "memberEntityType",
    update_category: "updateCategory" required,
}

mg::required_parameters! {
    UnenrollAssetsById;
    update_category: mg::Open<models::windows_updates::UpdateCategory>,
}
