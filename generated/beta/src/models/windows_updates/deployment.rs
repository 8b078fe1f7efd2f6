// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.deployment`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`DeploymentCollection`](crate::requests::windows_updates::deployment::DeploymentCollection),
/// for example `graph.admin().windows().updates().deployments()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-deployment?view=graph-rest-beta
pub struct Deployment {
    /// `content`.
    pub content: mg::Field<mg::Boxed<super::DeployableContent>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::DeploymentSettings>>,
    /// `state`.
    pub state: mg::Field<mg::Boxed<super::DeploymentState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Deployment: "microsoft.graph.windowsUpdates.deployment", entity, base crate::models::Entity;
    content: "content",
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    settings: "settings",
    state: "state",
}

mg::derived_from! { Deployment: crate::models::Entity }

impl Deployment {
    /// `audience`: [`DeploymentAudience`](super::DeploymentAudience).
    pub const AUDIENCE: mg::Nav<Deployment, super::DeploymentAudience> = mg::Nav::new(
        "audience",
    );
}
