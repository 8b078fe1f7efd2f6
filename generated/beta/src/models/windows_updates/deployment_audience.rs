// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.deploymentAudience`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`DeploymentAudienceCollection`], for example
/// `graph.admin().windows().updates().deployment_audiences()`.
///
/// Operations: `update_audience`, `update_audience_by_id`.
///
/// [`DeploymentAudienceCollection`]: crate::requests::windows_updates::deployment_audience::DeploymentAudienceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentaudience?view=graph-rest-beta
pub struct DeploymentAudience {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeploymentAudience: "microsoft.graph.windowsUpdates.deploymentAudience", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { DeploymentAudience: crate::models::Entity }

impl DeploymentAudience {
    /// `applicableContent`: many [`ApplicableContent`](super::ApplicableContent).
    pub const APPLICABLE_CONTENT: mg::Nav<
        DeploymentAudience,
        Vec<super::ApplicableContent>,
    > = mg::Nav::new("applicableContent");
    /// `exclusions`: many [`UpdatableAsset`](super::UpdatableAsset).
    pub const EXCLUSIONS: mg::Nav<DeploymentAudience, Vec<super::UpdatableAsset>> = mg::Nav::new(
        "exclusions",
    );
    /// `members`: many [`UpdatableAsset`](super::UpdatableAsset).
    pub const MEMBERS: mg::Nav<DeploymentAudience, Vec<super::UpdatableAsset>> = mg::Nav::new(
        "members",
    );
}
