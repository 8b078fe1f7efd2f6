// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.resourceConnection`, by its URL.
    ///
    /// For example `/admin/windows/updates/resourceConnections/{resourceConnection-id}`.
    ResourceConnectionResource(mg::One<models::windows_updates::ResourceConnection>)
}

impl ResourceConnectionResource {
    /// `…/microsoft.graph.windowsUpdates.operationalInsightsConnection`
    #[inline]
    pub fn as_operational_insights_connection(
        &self,
    ) -> requests::windows_updates::operational_insights_connection::OperationalInsightsConnectionResource {
        mg::to(self, "microsoft.graph.windowsUpdates.operationalInsightsConnection")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsUpdates.resourceConnection`, by its URL.
    ///
    /// For example `/admin/windows/updates/resourceConnections`.
    ResourceConnectionCollection(mg::Many<models::windows_updates::ResourceConnection, ResourceConnectionResource>)
}

impl ResourceConnectionCollection {
    /// `…/microsoft.graph.windowsUpdates.operationalInsightsConnection`
    #[inline]
    pub fn as_operational_insights_connection(
        &self,
    ) -> requests::windows_updates::operational_insights_connection::OperationalInsightsConnectionCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.operationalInsightsConnection")
    }
}
