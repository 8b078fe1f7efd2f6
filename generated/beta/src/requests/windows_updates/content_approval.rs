// @generated
use crate::{mg, models, requests};

/// Requests on one [`ContentApproval`](models::windows_updates::ContentApproval): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .update_policies()
///     .id(id)
///     .compliance_changes()
///     .id(id)
///     .cast_to_content_approval()
/// ```
#[derive(Clone, Debug)]
pub struct ContentApprovalResource(
    mg::One<
        models::windows_updates::ContentApproval,
        requests::windows_updates::compliance_change::ComplianceChangeResource,
    >,
);

mg::builder! { ContentApprovalResource: mg::One<models::windows_updates::ContentApproval, requests::windows_updates::compliance_change::ComplianceChangeResource> }

impl ContentApprovalResource {
    /// `…/content`: [`DeployableContent`](models::windows_updates::DeployableContent).
    #[inline]
    pub fn content(
        &self,
    ) -> requests::windows_updates::deployable_content::DeployableContentResource {
        mg::navigate(self, "content")
    }

    /// `…/deployments`: many [`Deployment`](models::windows_updates::Deployment).
    #[inline]
    pub fn deployments(
        &self,
    ) -> requests::windows_updates::deployment::DeploymentCollection {
        mg::navigate(self, "deployments")
    }
}

/// Requests on a collection of [`ContentApproval`](models::windows_updates::ContentApproval):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .update_policies()
///     .id(id)
///     .compliance_changes()
///     .cast_to_content_approval()
/// ```
pub type ContentApprovalCollection = mg::Many<
    models::windows_updates::ContentApproval,
    ContentApprovalResource,
>;
