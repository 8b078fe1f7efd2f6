// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternalItem`](models::external_connectors::ExternalItem): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.connections().id(id).items().id(id)`.
#[derive(Clone, Debug)]
pub struct ExternalItemResource(mg::One<models::external_connectors::ExternalItem>);

mg::builder! { ExternalItemResource: mg::One<models::external_connectors::ExternalItem> }

impl ExternalItemResource {
    /// `…/activities`: many [`ExternalActivity`](models::external_connectors::ExternalActivity).
    #[inline]
    pub fn activities(
        &self,
    ) -> requests::external_connectors::external_activity::ExternalActivityCollection {
        mg::navigate(self, "activities")
    }

    /// `POST …/microsoft.graph.externalConnectors.addActivities`.
    ///
    /// Returns a page of
    /// [`ExternalActivityResult`](models::external_connectors::ExternalActivityResult).
    ///
    /// Least privileged permission: `ExternalItem.ReadWrite.All` (application).
    #[doc(alias = "microsoft.graph.externalConnectors.addActivities")]
    #[inline]
    pub fn add_activities(
        &self,
        parameters: impl Into<AddActivities>,
    ) -> mg::Request<mg::Page<models::external_connectors::ExternalActivityResult>> {
        self.raw()
            .action_with(
                "microsoft.graph.externalConnectors.addActivities",
                &parameters.into(),
            )
    }
}

/// Requests on a collection of [`ExternalItem`](models::external_connectors::ExternalItem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.connections().id(id).items()`.
pub type ExternalItemCollection = mg::Many<
    models::external_connectors::ExternalItem,
    ExternalItemResource,
>;

/// Parameters of [`ExternalItemResource::add_activities`].
///
/// A call can pass `activities` alone.
pub struct AddActivities {
    /// `activities`.
    pub activities: mg::Field<Vec<models::external_connectors::ExternalActivity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddActivities: "microsoft.graph.externalConnectors.addActivities", parameters;
    activities: "activities" required,
}

mg::required_parameters! {
    AddActivities;
    activities: Vec<models::external_connectors::ExternalActivity>,
}
