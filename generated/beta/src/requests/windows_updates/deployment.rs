// @generated
use crate::{mg, models, requests};

/// Requests on one [`Deployment`](models::windows_updates::Deployment): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.admin().windows().updates().deployments().id(id)`.
#[derive(Clone, Debug)]
pub struct DeploymentResource(mg::One<models::windows_updates::Deployment>);

mg::builder! { DeploymentResource: mg::One<models::windows_updates::Deployment> }

impl DeploymentResource {
    /// `…/audience`: [`DeploymentAudience`](models::windows_updates::DeploymentAudience).
    #[inline]
    pub fn audience(
        &self,
    ) -> requests::windows_updates::deployment_audience::DeploymentAudienceResource {
        mg::navigate(self, "audience")
    }

    /// `…/content`: [`DeployableContent`](models::windows_updates::DeployableContent).
    #[inline]
    pub fn content(
        &self,
    ) -> requests::windows_updates::deployable_content::DeployableContentResource {
        mg::navigate(self, "content")
    }
}

/// Requests on a collection of [`Deployment`](models::windows_updates::Deployment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().windows().updates().deployments()`.
pub type DeploymentCollection = mg::Many<
    models::windows_updates::Deployment,
    DeploymentResource,
>;
