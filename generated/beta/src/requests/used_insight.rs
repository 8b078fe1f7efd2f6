// @generated
use crate::{mg, models, requests};

/// Requests on one [`UsedInsight`](models::UsedInsight): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().insights().used().id(id)`.
#[derive(Clone, Debug)]
pub struct UsedInsightResource(mg::One<models::UsedInsight>);

mg::builder! { UsedInsightResource: mg::One<models::UsedInsight> }

impl UsedInsightResource {
    /// `…/resource`: [`Entity`](models::Entity).
    #[inline]
    pub fn resource(&self) -> requests::entity::EntityResource {
        mg::navigate(self, "resource")
    }
}

/// Requests on a collection of [`UsedInsight`](models::UsedInsight): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().insights().used()`.
pub type UsedInsightCollection = mg::Many<models::UsedInsight, UsedInsightResource>;
