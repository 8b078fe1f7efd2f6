// @generated
use crate::{mg, models, requests};

/// Requests on one [`ActivitiesContainer`](models::ActivitiesContainer): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().data_security_and_governance().activities()`.
#[derive(Clone, Debug)]
pub struct ActivitiesContainerResource(mg::One<models::ActivitiesContainer>);

mg::builder! { ActivitiesContainerResource: mg::One<models::ActivitiesContainer> }

impl ActivitiesContainerResource {
    /// `…/contentActivities`: many [`ContentActivity`](models::ContentActivity).
    #[inline]
    pub fn content_activities(
        &self,
    ) -> requests::content_activity::ContentActivityCollection {
        mg::navigate(self, "contentActivities")
    }
}
