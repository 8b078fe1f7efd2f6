// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharedInsight`](models::SharedInsight): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().insights().shared().id(id)`.
#[derive(Clone, Debug)]
pub struct SharedInsightResource(mg::One<models::SharedInsight>);

mg::builder! { SharedInsightResource: mg::One<models::SharedInsight> }

impl SharedInsightResource {
    /// `…/lastSharedMethod`: [`Entity`](models::Entity).
    #[inline]
    pub fn last_shared_method(&self) -> requests::entity::EntityResource {
        mg::navigate(self, "lastSharedMethod")
    }

    /// `…/resource`: [`Entity`](models::Entity).
    #[inline]
    pub fn resource(&self) -> requests::entity::EntityResource {
        mg::navigate(self, "resource")
    }
}

/// Requests on a collection of [`SharedInsight`](models::SharedInsight): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().insights().shared()`.
pub type SharedInsightCollection = mg::Many<
    models::SharedInsight,
    SharedInsightResource,
>;
