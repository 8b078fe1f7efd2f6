// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.updatableAsset`, by its URL.
    ///
    /// For example `/admin/windows/updates/updatableAssets/{updatableAsset-id}`.
    UpdatableAssetResource(mg::One<models::windows_updates::UpdatableAsset>)
}

impl UpdatableAssetResource {
    /// `…/microsoft.graph.windowsUpdates.azureADDevice`
    #[inline]
    pub fn as_azure_ad_device(
        &self,
    ) -> requests::windows_updates::azure_ad_device::AzureAdDeviceResource {
        mg::to(self, "microsoft.graph.windowsUpdates.azureADDevice")
    }

    /// `…/microsoft.graph.windowsUpdates.updatableAssetGroup`
    #[inline]
    pub fn as_updatable_asset_group(
        &self,
    ) -> requests::windows_updates::updatable_asset_group::UpdatableAssetGroupResource {
        mg::to(self, "microsoft.graph.windowsUpdates.updatableAssetGroup")
    }

    /// `POST …/microsoft.graph.windowsUpdates.addMembers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembers?view=graph-rest-beta); 202.
    /// - `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/addMembers`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn add_members(&self, parameters: AddMembers) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.windowsUpdates.addMembers",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.windowsUpdates.addMembersById`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembersbyid?view=graph-rest-beta); 202.
    /// - `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/addMembersById`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn add_members_by_id(&self, parameters: AddMembersById) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.windowsUpdates.addMembersById",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.windowsUpdates.removeMembers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembers?view=graph-rest-beta); 202.
    /// - `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/removeMembers`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn remove_members(&self, parameters: RemoveMembers) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.windowsUpdates.removeMembers",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.windowsUpdates.removeMembersById`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembersbyid?view=graph-rest-beta); 202.
    /// - `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/removeMembersById`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn remove_members_by_id(
        &self,
        parameters: RemoveMembersById,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.windowsUpdates.removeMembersById",
            &parameters,
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsUpdates.updatableAsset`, by its URL.
    ///
    /// For example `/admin/windows/updates/updatableAssets`.
    UpdatableAssetCollection(mg::Many<models::windows_updates::UpdatableAsset, UpdatableAssetResource>)
}

impl UpdatableAssetCollection {
    /// `…/microsoft.graph.windowsUpdates.azureADDevice`
    #[inline]
    pub fn as_azure_ad_device(
        &self,
    ) -> requests::windows_updates::azure_ad_device::AzureAdDeviceCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.azureADDevice")
    }

    /// `…/microsoft.graph.windowsUpdates.updatableAssetGroup`
    #[inline]
    pub fn as_updatable_asset_group(
        &self,
    ) -> requests::windows_updates::updatable_asset_group::UpdatableAssetGroupCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.updatableAssetGroup")
    }

    /// `POST …/microsoft.graph.windowsUpdates.enrollAssets`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassets?view=graph-rest-beta); 202.
    /// - `POST /admin/windows/updates/updatableAssets/enrollAssets`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn enroll_assets(&self, parameters: EnrollAssets) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.windowsUpdates.enrollAssets",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.windowsUpdates.enrollAssetsById`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassetsbyid?view=graph-rest-beta); 202.
    /// - `POST /admin/windows/updates/updatableAssets/enrollAssetsById`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn enroll_assets_by_id(&self, parameters: EnrollAssetsById) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.windowsUpdates.enrollAssetsById",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.windowsUpdates.unenrollAssets`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta); 202.
    /// - `POST /admin/windows/updates/updatableAssets/unenrollAssets`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn unenroll_assets(&self, parameters: UnenrollAssets) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.windowsUpdates.unenrollAssets",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.windowsUpdates.unenrollAssetsById`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassetsbyid?view=graph-rest-beta); 202.
    /// - `POST /admin/windows/updates/updatableAssets/unenrollAssetsById`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn unenroll_assets_by_id(
        &self,
        parameters: UnenrollAssetsById,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.windowsUpdates.unenrollAssetsById",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.addMembers`.
    AddMembers "microsoft.graph.windowsUpdates.addMembers" "parameters";
    /// `assets`: Collection(microsoft.graph.windowsUpdates.updatableAsset)
    assets "assets": Vec<models::windows_updates::UpdatableAsset>,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.addMembersById`.
    AddMembersById "microsoft.graph.windowsUpdates.addMembersById" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
    /// `memberEntityType`: String
    member_entity_type "memberEntityType": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.removeMembers`.
    RemoveMembers "microsoft.graph.windowsUpdates.removeMembers" "parameters";
    /// `assets`: Collection(microsoft.graph.windowsUpdates.updatableAsset)
    assets "assets": Vec<models::windows_updates::UpdatableAsset>,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.removeMembersById`.
    RemoveMembersById "microsoft.graph.windowsUpdates.removeMembersById" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
    /// `memberEntityType`: String
    member_entity_type "memberEntityType": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.enrollAssets`.
    EnrollAssets "microsoft.graph.windowsUpdates.enrollAssets" "parameters";
    /// `assets`: Collection(microsoft.graph.windowsUpdates.updatableAsset)
    assets "assets": Vec<models::windows_updates::UpdatableAsset>,
    /// `updateCategory`: microsoft.graph.windowsUpdates.updateCategory, not null
    update_category "updateCategory" "r": mg::Open<models::windows_updates::UpdateCategory>,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.enrollAssetsById`.
    EnrollAssetsById "microsoft.graph.windowsUpdates.enrollAssetsById" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
    /// `memberEntityType`: String
    member_entity_type "memberEntityType": String,
    /// `updateCategory`: microsoft.graph.windowsUpdates.updateCategory, not null
    update_category "updateCategory" "r": mg::Open<models::windows_updates::UpdateCategory>,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.unenrollAssets`.
    UnenrollAssets "microsoft.graph.windowsUpdates.unenrollAssets" "parameters";
    /// `assets`: Collection(microsoft.graph.windowsUpdates.updatableAsset)
    assets "assets": Vec<models::windows_updates::UpdatableAsset>,
    /// `updateCategory`: microsoft.graph.windowsUpdates.updateCategory, not null
    update_category "updateCategory" "r": mg::Open<models::windows_updates::UpdateCategory>,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.unenrollAssetsById`.
    UnenrollAssetsById "microsoft.graph.windowsUpdates.unenrollAssetsById" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
    /// `memberEntityType`: String
    member_entity_type "memberEntityType": String,
    /// `updateCategory`: microsoft.graph.windowsUpdates.updateCategory, not null
    update_category "updateCategory" "r": mg::Open<models::windows_updates::UpdateCategory>,
}
