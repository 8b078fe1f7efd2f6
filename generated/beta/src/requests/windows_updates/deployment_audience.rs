// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeploymentAudience`](models::windows_updates::DeploymentAudience): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.admin().windows().updates().deployment_audiences().id(id)`.
#[derive(Clone, Debug)]
pub struct DeploymentAudienceResource(
    mg::One<models::windows_updates::DeploymentAudience>,
);

mg::builder! { DeploymentAudienceResource: mg::One<models::windows_updates::DeploymentAudience> }

impl DeploymentAudienceResource {
    /// `…/applicableContent`: many
    /// [`ApplicableContent`](models::windows_updates::ApplicableContent).
    #[inline]
    pub fn applicable_content(
        &self,
    ) -> requests::windows_updates::applicable_content::ApplicableContentCollection {
        mg::navigate(self, "applicableContent")
    }

    /// `…/exclusions`: many [`UpdatableAsset`](models::windows_updates::UpdatableAsset).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-list-exclusions?view=graph-rest-beta
    #[inline]
    pub fn exclusions(
        &self,
    ) -> requests::windows_updates::updatable_asset::UpdatableAssetCollection {
        mg::navigate(self, "exclusions")
    }

    /// `…/members`: many [`UpdatableAsset`](models::windows_updates::UpdatableAsset).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-list-members?view=graph-rest-beta
    #[inline]
    pub fn members(
        &self,
    ) -> requests::windows_updates::updatable_asset::UpdatableAssetCollection {
        mg::navigate(self, "members")
    }

    /// `POST …/microsoft.graph.windowsUpdates.updateAudience`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `WindowsUpdates.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudience?view=graph-rest-beta
    #[doc(alias = "microsoft.graph.windowsUpdates.updateAudience")]
    #[inline]
    pub fn update_audience(&self, parameters: UpdateAudience) -> mg::Request<()> {
        self.raw()
            .action_with("microsoft.graph.windowsUpdates.updateAudience", &parameters)
    }

    /// `POST …/microsoft.graph.windowsUpdates.updateAudienceById`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `WindowsUpdates.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudiencebyid?view=graph-rest-beta
    #[doc(alias = "microsoft.graph.windowsUpdates.updateAudienceById")]
    #[inline]
    pub fn update_audience_by_id(
        &self,
        parameters: UpdateAudienceById,
    ) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.windowsUpdates.updateAudienceById",
                &parameters,
            )
    }
}

/// Requests on a collection of [`DeploymentAudience`](models::windows_updates::DeploymentAudience):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().windows().updates().deployment_audiences()`.
pub type DeploymentAudienceCollection = mg::Many<
    models::windows_updates::DeploymentAudience,
    DeploymentAudienceResource,
>;

/// Parameters of [`DeploymentAudienceResource::update_audience`].
pub struct UpdateAudience {
    /// `addExclusions`.
    pub add_exclusions: mg::Field<Vec<models::windows_updates::UpdatableAsset>>,
    /// `addMembers`.
    pub add_members: mg::Field<Vec<models::windows_updates::UpdatableAsset>>,
    /// `removeExclusions`.
    pub remove_exclusions: mg::Field<Vec<models::windows_updates::UpdatableAsset>>,
    /// `removeMembers`.
    pub remove_members: mg::Field<Vec<models::windows_updates::UpdatableAsset>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateAudience: "microsoft.graph.windowsUpdates.updateAudience", parameters;
    add_exclusions: "addExclusions",
    add_members: "addMembers",
    remove_exclusions: "removeExclusions",
    remove_members: "removeMembers",
}

/// Parameters of [`DeploymentAudienceResource::update_audience_by_id`].
pub struct UpdateAudienceById {
    /// `addExclusions`.
    pub add_exclusions: mg::Field<Vec<String>>,
    /// `addMembers`.
    pub add_members: mg::Field<Vec<String>>,
    /// `memberEntityType`.
    pub member_entity_type: mg::Field<String>,
    /// `removeExclusions`.
    pub remove_exclusions: mg::Field<Vec<String>>,
    /// `removeMembers`.
    pub remove_members: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateAudienceById: "microsoft.graph.windowsUpdates.updateAudienceById", parameters;
    add_exclusions: "addExclusions",
    add_members: "addMembers",
    member_entity_type: "memberEntityType",
    remove_exclusions: "removeExclusions",
    remove_members: "removeMembers",
}
