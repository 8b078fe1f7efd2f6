// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.deploymentAudience`, by its URL.
    ///
    /// For example `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}`.
    DeploymentAudienceResource(mg::One<models::windows_updates::DeploymentAudience>)
}

impl DeploymentAudienceResource {
    /// `…/applicableContent`: many `microsoft.graph.windowsUpdates.applicableContent`
    #[inline]
    pub fn applicable_content(
        &self,
    ) -> requests::windows_updates::applicable_content::ApplicableContentCollection {
        mg::to(self, "applicableContent")
    }

    /// `…/exclusions`: many `microsoft.graph.windowsUpdates.updatableAsset`
    ///
    /// [List deployment audience exclusions](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-list-exclusions?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/admin/windows/updates/deploymentAudiences/{id}/exclusions` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    /// | `GET` `/admin/windows/updates/deployments/{id}/audience/exclusions` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn exclusions(
        &self,
    ) -> requests::windows_updates::updatable_asset::UpdatableAssetCollection {
        mg::to(self, "exclusions")
    }

    /// `…/members`: many `microsoft.graph.windowsUpdates.updatableAsset`
    ///
    /// [List deployment audience members](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-list-members?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/admin/windows/updates/deploymentAudiences/{id}/members` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    /// | `GET` `/admin/windows/updates/deployments/{id}/audience/members` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn members(
        &self,
    ) -> requests::windows_updates::updatable_asset::UpdatableAssetCollection {
        mg::to(self, "members")
    }

    /// `POST …/microsoft.graph.windowsUpdates.updateAudience`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudience?view=graph-rest-beta); 202.
    /// - `POST /admin/windows/updates/deployments/{deploymentId}/audience/updateAudience`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn update_audience(&self, parameters: UpdateAudience) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.windowsUpdates.updateAudience",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.windowsUpdates.updateAudienceById`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudiencebyid?view=graph-rest-beta); 202.
    /// - `POST /admin/windows/updates/deployments/{deploymentId}/audience/updateAudienceById`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn update_audience_by_id(
        &self,
        parameters: UpdateAudienceById,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.windowsUpdates.updateAudienceById",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.windowsUpdates.deploymentAudience`, by its URL.
///
/// For example `/admin/windows/updates/deploymentAudiences`.
pub type DeploymentAudienceCollection = mg::Many<
    models::windows_updates::DeploymentAudience,
    DeploymentAudienceResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.updateAudience`.
    UpdateAudience "microsoft.graph.windowsUpdates.updateAudience" "parameters";
    /// `addExclusions`: Collection(microsoft.graph.windowsUpdates.updatableAsset)
    add_exclusions "addExclusions": Vec<models::windows_updates::UpdatableAsset>,
    /// `addMembers`: Collection(microsoft.graph.windowsUpdates.updatableAsset)
    add_members "addMembers": Vec<models::windows_updates::UpdatableAsset>,
    /// `removeExclusions`: Collection(microsoft.graph.windowsUpdates.updatableAsset)
    remove_exclusions "removeExclusions": Vec<models::windows_updates::UpdatableAsset>,
    /// `removeMembers`: Collection(microsoft.graph.windowsUpdates.updatableAsset)
    remove_members "removeMembers": Vec<models::windows_updates::UpdatableAsset>,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.updateAudienceById`.
    UpdateAudienceById "microsoft.graph.windowsUpdates.updateAudienceById" "parameters";
    /// `addExclusions`: Collection(String)
    add_exclusions "addExclusions": Vec<String>,
    /// `addMembers`: Collection(String)
    add_members "addMembers": Vec<String>,
    /// `memberEntityType`: String
    member_entity_type "memberEntityType": String,
    /// `removeExclusions`: Collection(String)
    remove_exclusions "removeExclusions": Vec<String>,
    /// `removeMembers`: Collection(String)
    remove_members "removeMembers": Vec<String>,
}
