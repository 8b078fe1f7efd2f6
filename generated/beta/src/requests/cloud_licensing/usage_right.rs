// @generated
use crate::{mg, models, requests};

/// Requests on one [`UsageRight`](models::cloud_licensing::UsageRight): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().cloud_licensing().usage_rights().id(id)`.
#[derive(Clone, Debug)]
pub struct UsageRightResource(mg::One<models::cloud_licensing::UsageRight>);

mg::builder! { UsageRightResource: mg::One<models::cloud_licensing::UsageRight> }

impl UsageRightResource {
    /// `…/allotments`: many [`Allotment`](models::cloud_licensing::Allotment).
    #[inline]
    pub fn allotments(
        &self,
    ) -> requests::cloud_licensing::allotment::AllotmentCollection {
        mg::navigate(self, "allotments")
    }

    /// `…/assignments`: many [`Assignment`](models::cloud_licensing::Assignment).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_licensing::assignment::AssignmentCollection {
        mg::navigate(self, "assignments")
    }
}

/// Requests on a collection of [`UsageRight`](models::cloud_licensing::UsageRight): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().cloud_licensing().usage_rights()`.
pub type UsageRightCollection = mg::Many<
    models::cloud_licensing::UsageRight,
    UsageRightResource,
>;
