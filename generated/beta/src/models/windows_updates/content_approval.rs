// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.contentApproval`][reference], derived from
/// [`ComplianceChange`](super::ComplianceChange).
///
/// Requests: [`ContentApprovalCollection`], for example:
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
///
/// [`ContentApprovalCollection`]: crate::requests::windows_updates::content_approval::ContentApprovalCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-contentapproval?view=graph-rest-beta
pub struct ContentApproval {
    /// `content`. Never null.
    pub content: mg::Field<mg::Boxed<super::DeployableContent>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deploymentSettings`.
    pub deployment_settings: mg::Field<mg::Boxed<super::DeploymentSettings>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRevoked`.
    pub is_revoked: mg::Field<bool>,
    /// `revokedDateTime`.
    pub revoked_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentApproval: "microsoft.graph.windowsUpdates.contentApproval", entity, base super::ComplianceChange;
    content: "content" required,
    created_date_time: "createdDateTime",
    deployment_settings: "deploymentSettings",
    id: "id" key required,
    is_revoked: "isRevoked",
    revoked_date_time: "revokedDateTime",
}

mg::derived_from! { ContentApproval: super::ComplianceChange, crate::models::Entity }

impl ContentApproval {
    /// `deployments`: many [`Deployment`](super::Deployment).
    pub const DEPLOYMENTS: mg::Nav<ContentApproval, Vec<super::Deployment>> = mg::Nav::new(
        "deployments",
    );
    /// `updatePolicy`: [`UpdatePolicy`](super::UpdatePolicy).
    pub const UPDATE_POLICY: mg::Nav<ContentApproval, super::UpdatePolicy> = mg::Nav::new(
        "updatePolicy",
    );
}
