// @generated
use crate::{mg, models, requests};

/// Requests on one [`ResourceConnection`](models::windows_updates::ResourceConnection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.admin().windows().updates().resource_connections().id(id)`.
#[derive(Clone, Debug)]
pub struct ResourceConnectionResource(
    mg::One<models::windows_updates::ResourceConnection>,
);

mg::builder! { ResourceConnectionResource: mg::One<models::windows_updates::ResourceConnection> }

impl ResourceConnectionResource {
    /// `…/microsoft.graph.windowsUpdates.operationalInsightsConnection`: cast to
    /// [`OperationalInsightsConnection`](models::windows_updates::OperationalInsightsConnection).
    #[doc(alias = "microsoft.graph.windowsUpdates.operationalInsightsConnection")]
    #[inline]
    pub fn cast_to_operational_insights_connection(
        &self,
    ) -> requests::windows_updates::operational_insights_connection::OperationalInsightsConnectionResource {
        mg::navigate(
            self,
            "microsoft.graph.windowsUpdates.operationalInsightsConnection",
        )
    }
}

/// Requests on a collection of [`ResourceConnection`](models::windows_updates::ResourceConnection):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.admin().windows().updates().resource_connections()`.
#[derive(Clone, Debug)]
pub struct ResourceConnectionCollection(
    mg::Many<models::windows_updates::ResourceConnection, ResourceConnectionResource>,
);

mg::builder! { ResourceConnectionCollection: mg::Many<models::windows_updates::ResourceConnection, ResourceConnectionResource> }

impl ResourceConnectionCollection {
    /// `…/microsoft.graph.windowsUpdates.operationalInsightsConnection`: the members that are
    /// [`OperationalInsightsConnection`](models::windows_updates::OperationalInsightsConnection).
    #[doc(alias = "microsoft.graph.windowsUpdates.operationalInsightsConnection")]
    #[inline]
    pub fn cast_to_operational_insights_connection(
        &self,
    ) -> requests::windows_updates::operational_insights_connection::OperationalInsightsConnectionCollection {
        mg::navigate(
            self,
            "microsoft.graph.windowsUpdates.operationalInsightsConnection",
        )
    }
}
