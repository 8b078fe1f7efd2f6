// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externalConnectors.externalItem`, by its URL.
    ///
    /// For example `/connections/{externalConnection-id}/items/{externalItem-id}`.
    ExternalItemResource(mg::One<models::external_connectors::ExternalItem>)
}

impl ExternalItemResource {
    /// `…/activities`: many `microsoft.graph.externalConnectors.externalActivity`
    #[inline]
    pub fn activities(
        &self,
    ) -> requests::external_connectors::external_activity::ExternalActivityCollection {
        mg::to(self, "activities")
    }

    /// `POST …/microsoft.graph.externalConnectors.addActivities`
    ///
    /// | application |
    /// |-|
    /// | **ExternalItem.ReadWrite.All**, ExternalItem.ReadWrite.OwnedBy |
    #[inline]
    pub fn add_activities(
        &self,
        parameters: AddActivities,
    ) -> mg::Request<mg::Page<models::external_connectors::ExternalActivityResult>> {
        mg::Path::action_with(
            self,
            "microsoft.graph.externalConnectors.addActivities",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.externalConnectors.externalItem`, by its URL.
///
/// For example `/connections/{externalConnection-id}/items`.
pub type ExternalItemCollection = mg::Many<
    models::external_connectors::ExternalItem,
    ExternalItemResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.externalConnectors.addActivities`.
    AddActivities "microsoft.graph.externalConnectors.addActivities" "parameters";
    /// `activities`: Collection(microsoft.graph.externalConnectors.externalActivity), items not null
    activities "activities" "r": Vec<models::external_connectors::ExternalActivity>,
}
